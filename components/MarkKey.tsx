/** What the marks mean, of those that a report has: the key to its overview, for paper too. */
import type { GroupOverview } from '../lib/report/arrange/overview';
import { Mark, markOf, type MarkKind } from './Mark';
import { useTranslate } from './translation';

const kinds: readonly MarkKind[] = ['alarm', 'caution', 'mixed', 'neutral', 'good', 'silent'];

const kindsIn = ({ attention, informs, promised, silent }: GroupOverview): readonly MarkKind[] => [
  ...[...attention, ...informs, ...promised].map(markOf),
  ...silent.map((): MarkKind => 'silent'),
];

export const MarkKey = ({ groups }: { readonly groups: readonly GroupOverview[] }) => {
  const t = useTranslate();
  const shown = new Set(groups.flatMap(kindsIn));
  return (
    <p class="key">
      {kinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <span>
            <Mark kind={kind} />
            {t(`tone.${kind}`)}
          </span>
        ))}
    </p>
  );
};
