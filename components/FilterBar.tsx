/** Narrows a report down to one group, or to one kind of answer. */
import type { Group } from '../lib/policy/practice';
import { useTranslate } from './translate';

const parts = ['attention', 'informs', 'promised', 'silent'] as const;
type Part = (typeof parts)[number];

/** Null is no limit. */
export interface Filter {
  readonly group: Group | null;
  readonly part: Part | null;
}

export const everything: Filter = { group: null, part: null };

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | null;
  readonly onPick: (value: Value | null) => void;
}

function Pick<Value extends string>({ label, options, value, onPick }: ChoiceProps<Value>) {
  const t = useTranslate();
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onPick(options.find(([name]) => name === currentTarget.value)?.[0] ?? null)}
      >
        <option value="">{t('filter.all')}</option>
        {options.map(([name, text]) => (
          <option value={name}>{text}</option>
        ))}
      </select>
    </label>
  );
}

interface FilterBarProps {
  readonly groups: readonly Group[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export const FilterBar = ({ groups, filter, onFilter }: FilterBarProps) => {
  const t = useTranslate();
  return (
    <form class="filter" aria-label={t('filter.title')} onSubmit={(event) => event.preventDefault()}>
      <Pick
        label={t('filter.group')}
        options={groups.map((group) => [group, t(`group.${group}`)] as const)}
        value={filter.group}
        onPick={(group) => onFilter({ ...filter, group })}
      />
      <Pick
        label={t('filter.part')}
        options={parts.map((part) => [part, t(`section.${part}`)] as const)}
        value={filter.part}
        onPick={(part) => onFilter({ ...filter, part })}
      />
    </form>
  );
};
