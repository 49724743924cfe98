/** An invented policy to try Plainprint on: its text, and beside it what the reader makes of it. */
import { useState } from 'preact/hooks';
import type { Block } from '../lib/policy/document';
import type { Evidence } from '../lib/policy/report';
import { overview } from '../lib/report/arrange/overview';
import type { Region } from '../lib/report/settings/settings';
import type { ShownReport } from '../lib/report/arrange/shown';
import { GroupSection } from './GroupSection';
import { Legend } from './Legend';
import { Overview } from './Overview';
import { PolicyText, type AskedPassage } from './PolicyText';
import { PolicyLanguage } from './policy-language';
import { useTranslate } from './translation';
import { WaysOutList } from './WaysOutList';

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
  const { report, blocks, text } = sample;
  const groups = overview(report);
  const show = (evidence: Evidence): Promise<boolean> => {
    setAsked({ evidence });
    return Promise.resolve(true);
  };
  return (
    <PolicyLanguage.Provider value={report.language}>
      <Legend />
      <div class="beside">
        <PolicyText blocks={text} report={report} asked={asked} />
        <div>
          <Overview report={report} groups={groups} />
          {groups.map((group) => (
            <GroupSection key={group.group} overview={group} blocks={blocks} onShow={show}>
              {group.group === 'choices' && <WaysOutList report={report} region={region} onCopy={onCopy} />}
            </GroupSection>
          ))}
        </div>
      </div>
    </PolicyLanguage.Provider>
  );
};

export const SamplePolicy = ({ onReadSample, ...rest }: SamplePolicyProps) => {
  const t = useTranslate();
  const [sample, setSample] = useState<ReadSample | null>(null);
  return (
    <section aria-labelledby="sample">
      <h2 id="sample">{t('welcome.sample')}</h2>
      <p>{t('welcome.sampleText')}</p>
      {sample ? (
        <SampleReport sample={sample} {...rest} />
      ) : (
        <button type="button" onClick={() => void onReadSample().then(setSample)}>
          {t('welcome.readSample')}
        </button>
      )}
    </section>
  );
};
