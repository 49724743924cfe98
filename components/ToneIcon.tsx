/** The icon of a tone: each has its own outline, so that nothing depends on colour alone. */
import { toneShapes, type ToneKind } from '../lib/report/arrange/tone-shapes';
import { useTranslate } from './translation';

/** With `named`, the tone is also there in words for those who do not see the shape. */
export const ToneIcon = ({ kind, named = false }: { readonly kind: ToneKind; readonly named?: boolean }) => {
  const t = useTranslate();
  const { outline, cut } = toneShapes[kind];
  return (
    <>
      <svg class={`tone-icon ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={outline} />
        <path class="cut" d={cut} />
      </svg>
      {named && <span class="unseen">{t(`tone.${kind}`)}: </span>}
    </>
  );
};
