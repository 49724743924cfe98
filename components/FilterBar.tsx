/** Filters a report by one group, or by one kind of answer. */
import type { Group } from '../lib/policy/practice';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';

const parts = ['attention', 'informs', 'promised', 'silent'] as const;
type Part = (typeof parts)[number];

/** Null filters nothing. */
export interface Filter {
  readonly group: Group | null;
  readonly part: Part | null;
}

export const everything: Filter = { group: null, part: null };

/** "Everything", which filters nothing, and then the parts. */
const withAll = <Value extends string>(
  all: string,
  values: readonly Value[],
  name: (value: Value) => string,
): readonly (readonly [Value | '', string])[] => [['', all], ...values.map((value) => [value, name(value)] as const)];

interface FilterBarProps {
  readonly groups: readonly Group[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export const FilterBar = ({ groups, filter, onFilter }: FilterBarProps) => {
  const t = useTranslate();
  return (
    <form class="filter" aria-label={t('filter.title')} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('filter.group')}
        options={withAll(t('filter.all'), groups, (group) => t(`group.${group}`))}
        value={filter.group ?? ''}
        onPick={(group) => onFilter({ ...filter, group: group === '' ? null : group })}
      />
      <SelectField
        label={t('filter.part')}
        options={withAll(t('filter.all'), parts, (part) => t(`section.${part}`))}
        value={filter.part ?? ''}
        onPick={(part) => onFilter({ ...filter, part: part === '' ? null : part })}
      />
    </form>
  );
};
