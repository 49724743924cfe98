/** Explains the tone icons that a report has: the key to its overview, on screen and on paper. */
import type { GroupOverview } from '../lib/report/arrange/overview';
import { kindOf, type ToneKind } from '../lib/report/arrange/tone-shapes';
import { ToneIcon } from './ToneIcon';
import { useTranslate } from './translation';

const kinds: readonly ToneKind[] = ['alarm', 'caution', 'mixed', 'neutral', 'good', 'silent'];

const kindsIn = ({ attention, informs, promised, silent }: GroupOverview): readonly ToneKind[] => [
  ...[...attention, ...informs, ...promised].map(kindOf),
  ...silent.map((): ToneKind => 'silent'),
];

export const ToneKey = ({ groups }: { readonly groups: readonly GroupOverview[] }) => {
  const t = useTranslate();
  const shown = new Set(groups.flatMap(kindsIn));
  return (
    <p class="key">
      {kinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <span>
            <ToneIcon kind={kind} />
            {t(`tone.${kind}`)}
          </span>
        ))}
    </p>
  );
};
