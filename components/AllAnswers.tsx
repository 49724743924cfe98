/** All answers in one table, folded, with filters above it and a key to its icons. */
import { useState } from 'preact/hooks';
import type { PracticeId } from '../lib/policy/practice';
import type { GroupOverview } from '../lib/report/arrange/overview';
import { everything, FilterBar, type Filter } from './FilterBar';
import { Matrix } from './Matrix';
import { ToneKey } from './ToneKey';
import { useTranslate } from './translation';

/** What the filter leaves of each group; groups of which it leaves nothing are left out. */
const passing = (groups: readonly GroupOverview[], { group, part }: Filter): readonly GroupOverview[] =>
  groups
    .filter((each) => group === null || each.group === group)
    .map((each) =>
      part === null
        ? each
        : { group: each.group, attention: [], informs: [], promised: [], silent: [], [part]: each[part] },
    )
    .filter(
      ({ attention, informs, promised, silent }) =>
        attention.length + informs.length + promised.length + silent.length > 0,
    );

interface AllAnswersProps {
  readonly groups: readonly GroupOverview[];
  readonly onOpen: (practice: PracticeId) => void;
}

export const AllAnswers = ({ groups, onOpen }: AllAnswersProps) => {
  const t = useTranslate();
  const [filter, setFilter] = useState<Filter>(everything);
  const shown = passing(groups, filter);
  return (
    <details class="matrix-part">
      <summary>{t('matrix.title')}</summary>
      <FilterBar groups={groups.map(({ group }) => group)} filter={filter} onFilter={setFilter} />
      {shown.length > 0 && <Matrix groups={shown} onOpen={onOpen} />}
      <p class="nothing" role="status">
        {shown.length === 0 && t('filter.nothing')}
      </p>
      <ToneKey groups={shown} />
    </details>
  );
};
