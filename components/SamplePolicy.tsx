/** An invented policy that the page has read: its text, and beside it what the reader makes of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Evidence } from '../lib/policy/report';
import type { Region } from '../lib/report/settings/settings';
import type { ShownReport } from '../lib/report/arrange/shown';
import { Groups } from './Groups';
import { Legend } from './Legend';
import { Points } from './Points';
import { PolicyText, type AskedPassage } from './PolicyText';
import { PolicyLanguage } from './policy-language';
import { useTranslate } from './translation';
import { useOpened } from './use-opened';
import { Sign } from './Sign';

/** A sample as it was read: the report, and the whole text that it is about. */
export interface ReadSample extends ShownReport {
  readonly text: readonly Block[];
}

export interface SamplePolicyProps {
  readonly region: Region;
  readonly onReadSample: () => Promise<ReadSample>;
  readonly onCopy: (text: string) => Promise<void>;
}

const SampleReport = ({ sample, region, onCopy }: { sample: ReadSample } & Omit<SamplePolicyProps, 'onReadSample'>) => {
  const [asked, setAsked] = useState<AskedPassage | null>(null);
  const { opened, toggle } = useOpened();
  const { report, text } = sample;
  const show = (evidence: Evidence): Promise<boolean> => {
    setAsked({ evidence });
    return Promise.resolve(true);
  };
  return (
    <PolicyLanguage.Provider value={report.language}>
      <Legend />
      <div class="beside">
        <div>
          <Sign report={report} />
          <Points shown={sample} onShow={show} />
          <Groups
            shown={sample}
            opened={opened}
            onToggle={toggle}
            onShow={show}
            onCopy={onCopy}
            region={region}
            signals={null}
          />
        </div>
        <PolicyText blocks={text} report={report} asked={asked} />
      </div>
    </PolicyLanguage.Provider>
  );
};

export const SamplePolicy = ({ onReadSample, ...rest }: SamplePolicyProps) => {
  const t = useTranslate();
  const [sample, setSample] = useState<ReadSample | 'reading' | 'failed'>('reading');
  const read = (): void => {
    setSample('reading');
    onReadSample().then(setSample, () => setSample('failed'));
  };
  useEffect(read, []);
  return (
    <section class="sample" aria-labelledby="sample">
      <h2 id="sample">{t('welcome.sample')}</h2>
      <p>{t('welcome.sampleText')}</p>
      <p class="hint" role="status">
        {sample === 'reading' && t('state.reading')}
        {sample === 'failed' && t('welcome.sampleFailed')}
      </p>
      {sample === 'failed' && (
        <button type="button" onClick={read}>
          {t('state.retry')}
        </button>
      )}
      {typeof sample === 'object' && <SampleReport sample={sample} {...rest} />}
    </section>
  );
};
