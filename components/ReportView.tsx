/** A report from its title to its last finding, as the popup shows it. */
import { useEffect, useState } from 'preact/hooks';
import { overview } from '../lib/report/arrange/overview';
import type { Region } from '../lib/report/settings/settings';
import type { SentSignals } from '../lib/report/arrange/signals';
import type { ShownReport } from '../lib/report/arrange/shown';
import { Folded } from './Folded';
import { GroupSection } from './GroupSection';
import type { MarkActions } from './MarkBar';
import { OnDemand } from './OnDemand';
import { Overview } from './Overview';
import { PolicyHeader } from './PolicyHeader';
import type { ShowEvidence } from './Quote';
import { Tally } from './Tally';
import { PolicyLanguage } from './policy-language';
import { useTranslate } from './translation';
import { WaysOutList } from './WaysOutList';

export interface ReportActions extends MarkActions {
  readonly onShow: ShowEvidence;
  readonly onCopy: (text: string) => Promise<void>;
  /** Whose law the reader's requests cite. */
  readonly region: Region;
  readonly signals: SentSignals;
}

export interface ReportPlace {
  /** Where the report stands as a page of its own; null where it has none. */
  readonly reportHref: string | null;
}

interface ReportViewProps extends ReportActions, ReportPlace {
  readonly shown: ShownReport;
  readonly now: Date;
}

const loadMarkBar = () => import('./MarkBar').then(({ MarkBar }) => MarkBar);

const loadSignals = () => import('./Signals').then(({ Signals }) => Signals);

export const ReportView = (props: ReportViewProps) => {
  const t = useTranslate();
  const { shown, now, reportHref, onShow, onCopy, region, signals, onMark, markKeys } = props;
  const { report, blocks } = shown;
  const groups = overview(report);
  // A popup is never high enough to show more than the first group, so the other groups are drawn after the first painting.
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return (
    <>
      <PolicyHeader report={report} now={now}>
        <Tally findings={report.findings} groups={groups} />
      </PolicyHeader>
      <Overview report={report} groups={groups} />
      <main>
        <div class="marking">
          <OnDemand load={loadMarkBar} props={{ onMark, markKeys }} />
          {reportHref !== null && (
            <a class="whole" href={reportHref} target="_blank">
              {t('report.open')}
            </a>
          )}
        </div>
        <PolicyLanguage.Provider value={report.language}>
          {(isPainted ? groups : groups.slice(0, 1)).map((group) => (
            <GroupSection key={group.group} overview={group} blocks={blocks} onShow={onShow}>
              {group.group === 'choices' && <WaysOutList report={report} region={region} onCopy={onCopy} />}
              {group.group === 'tracking' && (
                <Folded kind="signals" title={t('signals.title')} load={loadSignals} props={{ report, signals }} />
              )}
            </GroupSection>
          ))}
        </PolicyLanguage.Provider>
      </main>
      <footer>
        <p class="pages">
          <a href="/options.html" target="_blank">
            {t('options.open')}
          </a>
        </p>
        <p>{t('footer.caveat')}</p>
        <p>{t('footer.local')}</p>
      </footer>
    </>
  );
};
