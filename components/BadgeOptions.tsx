/** Whether the toolbar button shows a sign or a number, and which practices the number counts: by group, or one by one. */
import { groups, type Group, type PracticeId } from '../lib/policy/practice';
import { practicesOf } from '../lib/report/arrange/overview';
import type { Settings } from '../lib/report/settings/settings';
import { practiceName } from '../lib/report/wording-of';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';

interface BadgeOptionsProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** The list with these practices counted, or not. */
const count = (uncounted: readonly PracticeId[], ids: readonly PracticeId[], isCounted: boolean): PracticeId[] => {
  const others = uncounted.filter((id) => !ids.includes(id));
  return isCounted ? others : [...others, ...ids];
};

interface GroupOptionsProps extends BadgeOptionsProps {
  readonly group: Group;
}

const GroupOptions = ({ group, settings: { uncounted, hasBadge }, change }: GroupOptionsProps) => {
  const t = useTranslate();
  const ids = practicesOf(group);
  const counted = ids.filter((id) => !uncounted.includes(id)).length;
  const option = (label: string | null, of: readonly PracticeId[], isMixed = false) => (
    <label class="option">
      <input
        type="checkbox"
        checked={!of.every((id) => uncounted.includes(id))}
        indeterminate={isMixed}
        disabled={!hasBadge}
        onChange={({ currentTarget }) => change({ uncounted: count(uncounted, of, currentTarget.checked) })}
      />{' '}
      {label}
    </label>
  );
  return (
    <div class="counted">
      {option(t(`group.${group}`), ids, counted > 0 && counted < ids.length)}
      <details>
        <summary>
          {t('options.questions', [counted, ids.length])}
          <span class="unseen">: {t(`group.${group}`)}</span>
        </summary>
        <div class="practices">{ids.map((id) => option(practiceName(id, t), [id]))}</div>
      </details>
    </div>
  );
};

/** What the badge shows, and what it then counts. */
const SignOptions = ({ settings, change }: BadgeOptionsProps) => {
  const t = useTranslate();
  return (
    <>
      <SelectField
        label={t('options.sign')}
        options={[
          ['level', t('options.signLevel')],
          ['count', t('options.signCount')],
        ]}
        value={settings.sign}
        onPick={(sign) => change({ sign })}
      />
      {settings.sign === 'count' && (
        <>
          <p class="hint">{t('options.counted')}</p>
          {groups.map((group) => (
            <GroupOptions key={group} group={group} settings={settings} change={change} />
          ))}
        </>
      )}
    </>
  );
};

export const BadgeOptions = ({ settings, change }: BadgeOptionsProps) => {
  const t = useTranslate();
  return (
    <fieldset>
      <legend>{t('options.badge')}</legend>
      <label class="option">
        <input
          type="checkbox"
          checked={settings.hasBadge}
          onChange={({ currentTarget }) => change({ hasBadge: currentTarget.checked })}
        />{' '}
        {t('options.hasBadge')}
      </label>
      <SignOptions settings={settings} change={change} />
    </fieldset>
  );
};
