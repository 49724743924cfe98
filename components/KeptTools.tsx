/** What can be done with all remembered policies: delete those not read for long or all, save them as a file, add those of a file. */
import { useState } from 'preact/hooks';
import { unreadFor } from '../lib/keep/kept-list';
import type { KeptEntry } from '../lib/keep/kept-version';
import { ConfirmButton } from './ConfirmButton';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';

interface KeptToolsProps {
  readonly entries: readonly KeptEntry[];
  /** Milliseconds, as `Date.now()` has them. */
  readonly now: number;
  readonly onDelete: (ids: readonly number[]) => void;
  readonly onExport: () => void;
  /** The file is still to be read, which the browser may refuse. */
  readonly onImport: (file: File) => void;
}

const ages = ['1', '6', '12', '24'] as const;

const DeleteOlder = ({ entries, now, onDelete }: Pick<KeptToolsProps, 'entries' | 'now' | 'onDelete'>) => {
  const t = useTranslate();
  const [months, setMonths] = useState<(typeof ages)[number]>('12');
  const older = unreadFor(entries, Number(months), now);
  return (
    <p class="buttons">
      <SelectField
        label={t('policies.older')}
        options={ages.map((age) => [age, t('policies.months', Number(age))])}
        value={months}
        onPick={setMonths}
      />
      <ConfirmButton
        label={t('policies.deleteOlder')}
        question={t('policies.sure', older.length)}
        isDisabled={older.length === 0}
        onConfirm={() => onDelete(older.map(({ id }) => id))}
      />
      <span class="hint">{t('policies.versions', older.length)}</span>
    </p>
  );
};

export const KeptTools = ({ entries, now, onDelete, onExport, onImport }: KeptToolsProps) => {
  const t = useTranslate();
  const take = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    // The same file can be chosen again.
    input.value = '';
    if (file) onImport(file);
  };
  return (
    <section class="tools">
      <DeleteOlder entries={entries} now={now} onDelete={onDelete} />
      <p class="buttons">
        <ConfirmButton
          label={t('policies.deleteAll')}
          question={t('policies.sure', entries.length)}
          isDisabled={entries.length === 0}
          onConfirm={() => onDelete(entries.map(({ id }) => id))}
        />
        <button type="button" class="quiet" disabled={entries.length === 0} onClick={onExport}>
          {t('policies.export')}
        </button>
      </p>
      <label class="option">
        {t('policies.import')}{' '}
        <input type="file" accept="application/json,.json" onChange={({ currentTarget }) => take(currentTarget)} />
      </label>
    </section>
  );
};
