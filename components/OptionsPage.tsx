/** What a reader can decide: when policies are read, what the badge counts, what is kept. Every change holds at once. */
import { useState } from 'preact/hooks';
import { groups, type Group } from '../lib/policy/practice';
import { defaultSettings, importSettings, type Settings } from '../lib/report/settings';
import { useTranslate } from './translate';

interface OptionsPageProps {
  readonly settings: Settings;
  /** How many readings are kept for open tabs. */
  readonly readings: number;
  /** Keeps the settings; rejects where the browser has no room. */
  readonly onChange: (settings: Settings) => Promise<void>;
  readonly onSave: (settings: Settings) => void;
  readonly onDeleteReadings: () => Promise<void>;
}

interface PartProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

const ReadingPart = ({ settings, change }: PartProps) => {
  const t = useTranslate();
  const option = (reading: Settings['reading'], label: string) => (
    <label class="option">
      <input type="radio" name="reading" checked={settings.reading === reading} onChange={() => change({ reading })} />{' '}
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend>{t('options.reading')}</legend>
      {option('automatic', t('options.automatic'))}
      {option('on-click', t('options.onClick'))}
      <label class="option">
        {t('options.ignored')}
        <textarea
          rows={3}
          spellcheck={false}
          value={settings.ignoredHosts.join('\n')}
          onChange={({ currentTarget }) => change({ ignoredHosts: hostsIn(currentTarget.value) })}
        />
      </label>
    </fieldset>
  );
};

/** Hosts as people type them: one a line, whole addresses too. */
const hostsIn = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((line) =>
      line
        .replace(/^[a-z]+:\/\//i, '')
        .replace(/[/:].*$/, '')
        .toLowerCase(),
    )
    .filter((host) => host !== '');

const BadgePart = ({ settings, change }: PartProps) => {
  const t = useTranslate();
  const toggle = (group: Group): void => {
    const counted = groups.filter((other) => settings.countedGroups.includes(other) !== (other === group));
    change({ countedGroups: counted });
  };
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
      <p class="hint">{t('options.counted')}</p>
      {groups.map((group) => (
        <label class="option">
          <input
            type="checkbox"
            checked={settings.countedGroups.includes(group)}
            disabled={!settings.hasBadge}
            onChange={() => toggle(group)}
          />{' '}
          {t(`group.${group}`)}
        </label>
      ))}
    </fieldset>
  );
};

type DataPartProps = PartProps & Pick<OptionsPageProps, 'readings' | 'onSave' | 'onDeleteReadings'>;

const DataPart = ({ settings, change, readings, onSave, onDeleteReadings }: DataPartProps) => {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const importFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const imported = importSettings(await file.text());
    setProblem('problem' in imported ? imported.problem : null);
    if ('settings' in imported) change(imported.settings);
  };
  return (
    <fieldset>
      <legend>{t('options.data')}</legend>
      <p>{t('options.readings', readings)}</p>
      <p class="buttons">
        <button type="button" class="quiet" disabled={readings === 0} onClick={() => void onDeleteReadings()}>
          {t('options.deleteReadings')}
        </button>
        <button type="button" class="quiet" onClick={() => onSave(settings)}>
          {t('options.export')}
        </button>
        <button type="button" class="quiet" onClick={() => change(defaultSettings)}>
          {t('options.reset')}
        </button>
      </p>
      <label class="option">
        {t('options.import')}{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => void importFile(currentTarget.files?.[0])}
        />
      </label>
      <p role="alert">{problem !== null && t('options.refused', [problem])}</p>
    </fieldset>
  );
};

export const OptionsPage = ({ settings, readings, onChange, onSave, onDeleteReadings }: OptionsPageProps) => {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'options.saved' | 'options.notSaved' | null>(null);
  const change = (changed: Partial<Settings>): void => {
    onChange({ ...settings, ...changed }).then(
      () => setOutcome('options.saved'),
      () => setOutcome('options.notSaved'),
    );
  };
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <ReadingPart settings={settings} change={change} />
      <BadgePart settings={settings} change={change} />
      <DataPart
        settings={settings}
        change={change}
        readings={readings}
        onSave={onSave}
        onDeleteReadings={onDeleteReadings}
      />
      <p class="hint" role="status">
        {outcome && t(outcome)}
      </p>
    </main>
  );
};
