/** What a reader can decide: when policies are read, what the badge counts, what is stored. Every change applies at once. */
import { useState } from 'preact/hooks';
import { defaultSettings, regions, themes, type Settings } from '../lib/report/settings/settings';
import { importSettings, type WrongFile } from '../lib/report/settings/settings-file';
import { BadgeOptions } from './BadgeOptions';
import { HostsField } from './HostsField';
import { KeepOptions } from './KeepOptions';
import type { Translate } from '../lib/report/translate';
import { SelectField } from './SelectField';
import { useTranslate } from './translation';
import { useOutcome } from './use-outcome';

/** What is kept: how many readings, and how much room things take, in bytes. */
interface StoredData {
  readonly readings: number;
  readonly readingsSize: number;
  readonly settingsSize: number;
  /** Of how many sites the reader has kept which ways out are done. */
  readonly doneSites: number;
}

interface OptionsPageProps {
  readonly settings: Settings;
  readonly stored: StoredData;
  /** Stores the settings, or applies them for this session only (false); rejects where the browser refuses both. */
  readonly onChange: (settings: Settings) => Promise<boolean>;
  readonly onSave: (settings: Settings) => void;
  readonly onDeleteReadings: () => Promise<void>;
  readonly onDeleteDoneWays: () => Promise<void>;
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
      <HostsField
        id="refused-hosts"
        label={t('options.ignored')}
        hosts={settings.ignoredHosts}
        onHosts={(hosts) => change({ ignoredHosts: [...hosts] })}
      />
    </fieldset>
  );
};

const LookPart = ({ settings, change }: PartProps) => {
  const t = useTranslate();
  return (
    <fieldset>
      <legend>{t('options.look')}</legend>
      <SelectField
        label={t('options.theme')}
        options={themes.map((theme) => [theme, t(`theme.${theme}`)])}
        value={settings.theme}
        onPick={(theme) => change({ theme })}
      />
    </fieldset>
  );
};

const RegionPart = ({ settings, change }: PartProps) => {
  const t = useTranslate();
  return (
    <fieldset>
      <legend>{t('options.region')}</legend>
      <SelectField
        label={t('request.law')}
        options={regions.map((region) => [region, t(`region.${region}`)])}
        value={settings.region}
        onPick={(region) => change({ region })}
      />
      <p class="hint">{t('options.regionHint')}</p>
    </fieldset>
  );
};

const inKilobytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);

/** What is wrong with a file, in words, with the line to look for. */
const wrongInWords = (t: Translate, wrong: WrongFile): string =>
  'missing' in wrong ? t('options.incomplete', [wrong.missing]) : t('options.refused', [wrong.line, wrong.text]);

type DataPartProps = PartProps & Omit<OptionsPageProps, 'onChange'>;

const DataPart = ({ settings, change, stored, onSave, onDeleteReadings, onDeleteDoneWays }: DataPartProps) => {
  const t = useTranslate();
  const locale = t('locale');
  const [problem, setProblem] = useState<WrongFile | null>(null);
  const importFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const imported = importSettings(await file.text());
    setProblem('problem' in imported ? imported.problem : null);
    if ('settings' in imported) change(imported.settings);
  };
  return (
    <fieldset>
      <legend>{t('options.data')}</legend>
      <p>{t('options.readings', stored.readings)}</p>
      <p>{t('options.doneWays', stored.doneSites)}</p>
      <p class="hint">
        {t('options.sizes', [inKilobytes(stored.readingsSize, locale), inKilobytes(stored.settingsSize, locale)])}
      </p>
      <p class="buttons">
        <button type="button" class="quiet" disabled={stored.readings === 0} onClick={() => void onDeleteReadings()}>
          {t('options.deleteReadings')}
        </button>
        <button type="button" class="quiet" disabled={stored.doneSites === 0} onClick={() => void onDeleteDoneWays()}>
          {t('options.deleteDoneWays')}
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
      <p role="alert">{problem !== null && wrongInWords(t, problem)}</p>
    </fieldset>
  );
};

export const OptionsPage = ({ settings, stored, onChange, ...data }: OptionsPageProps) => {
  const t = useTranslate();
  const { words, follow } = useOutcome();
  const change = (changed: Partial<Settings>): void => follow(onChange({ ...settings, ...changed }));
  return (
    <main class="options">
      <h1>
        <img src="/icon/icon.svg" alt="" />
        {t('options.title')}
      </h1>
      <ReadingPart settings={settings} change={change} />
      <KeepOptions settings={settings} change={change} />
      <BadgeOptions settings={settings} change={change} />
      <RegionPart settings={settings} change={change} />
      <LookPart settings={settings} change={change} />
      <DataPart settings={settings} change={change} stored={stored} {...data} />
      <p class="hint outcome" role="status">
        <span>{words}</span>
      </p>
    </main>
  );
};
