/** The icon of a tone: each has its own outline, so that nothing depends on colour alone. */
import type { JSX } from 'preact';
import type { Finding } from '../lib/policy/report';
import type { Tone } from '../lib/policy/practice';
import { toneOf } from '../lib/report/arrange/tone';
import { useTranslate } from './translation';

export type ToneIconKind = Tone | 'mixed' | 'silent';

const exclamation = <path class="cut" d="M8 5v3.6M8 11.2v.1" />;

const shapes: Readonly<Record<ToneIconKind, JSX.Element>> = {
  alarm: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      {exclamation}
    </>
  ),
  caution: (
    <>
      <path d="M8 1.6 15.2 14H.8z" stroke="currentColor" stroke-width="1.2" stroke-linejoin="round" />
      <path class="cut" d="M8 6v3.4M8 11.9v.1" />
    </>
  ),
  mixed: (
    <>
      <path d="M8 .4 15.6 8 8 15.6.4 8z" />
      <path class="cut" d="M5 6.6h6M5 9.6h6M9.6 4.6l-3.2 7" />
    </>
  ),
  neutral: (
    <>
      <circle cx="8" cy="8" r="6.6" />
      <path class="cut" d="M8 4.7v.1M8 7.6v3.8" />
    </>
  ),
  good: (
    <>
      <path d="M8 .8 14.4 3v4.6c0 3.6-2.6 6.2-6.4 7.6-3.8-1.4-6.4-4-6.4-7.6V3z" />
      <path class="cut" d="m5 8 2.2 2.3L11 5.9" />
    </>
  ),
  silent: <circle class="ring" cx="8" cy="8" r="6" />,
};

/** A contradiction has an icon of its own, whatever its tone. */
export const iconOf = (finding: Finding): ToneIconKind => (finding.stance === 'mixed' ? 'mixed' : toneOf(finding));

/** With `named`, the tone is also there in words for those who do not see the shape. */
export const ToneIcon = ({ kind, named = false }: { readonly kind: ToneIconKind; readonly named?: boolean }) => {
  const t = useTranslate();
  return (
    <>
      <svg class={`tone-icon ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[kind]}
      </svg>
      {named && <span class="unseen">{t(`tone.${kind}`)}: </span>}
    </>
  );
};
