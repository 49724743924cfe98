/** A report as the popup shows it: how serious it is, what matters most, the best way out, and the rest by groups that open. */
import type { ComponentChildren } from 'preact';
import type { Region } from '../lib/report/settings/settings';
import type { SentSignals } from '../lib/report/arrange/signals';
import type { ShownReport } from '../lib/report/arrange/shown';
import { BestWay } from './BestWay';
import { Folded } from './Folded';
import { Groups } from './Groups';
import type { MarkActions } from './MarkBar';
import { OnDemand } from './OnDemand';
import { Points } from './Points';
import { PolicyHeader, type PolicyPlace } from './PolicyHeader';
import type { ShowEvidence } from './Quote';
import { Sign } from './Sign';
import { PolicyLanguage } from './policy-language';
import { ReportedPolicyContext } from './reported-policy';
import { useTranslate } from './translation';
import { useOpened } from './use-opened';

export interface ReportActions extends MarkActions {
  readonly onShow: ShowEvidence;
  readonly onCopy: (text: string) => Promise<void>;
  /** Whose law the reader's requests cite. */
  readonly region: Region;
  readonly signals: SentSignals;
}

export interface ReportPlace extends PolicyPlace {
  /** Where the report stands as a page of its own; null where it has none. */
  readonly reportHref: string | null;
  /** What there is to tell before the policy's own facts. */
  readonly notice?: ComponentChildren;
}

interface ReportViewProps extends ReportActions, ReportPlace {
  readonly shown: ShownReport;
  readonly now: Date;
}

const loadLabel = () => import('./ShareLabel').then(({ ShareLabel }) => ShareLabel);

const loadMarkBar = () => import('./MarkBar').then(({ MarkBar }) => MarkBar);

export const ReportView = (props: ReportViewProps) => {
  const t = useTranslate();
  const { shown, now, reportHref, icon, onMark, markKeys, ...actions } = props;
  const { report } = shown;
  const { opened, toggle, goTo } = useOpened();
  return (
    <>
      <PolicyHeader report={report} now={now} icon={icon}>
        <Sign report={report} />
      </PolicyHeader>
      {props.notice}
      <main>
        <ReportedPolicyContext.Provider value={{ url: report.url, onCopy: props.onCopy }}>
          <PolicyLanguage.Provider value={report.language}>
            <Points shown={shown} onShow={actions.onShow} />
            <p class="bar acts">
              <BestWay report={report} onOpenWays={() => goTo('choices')} />
              {reportHref !== null && (
                <a class="whole" href={reportHref} target="_blank">
                  {t('report.open')}
                </a>
              )}
            </p>
            <Groups shown={shown} opened={opened} onToggle={toggle} {...actions} />
          </PolicyLanguage.Provider>
        </ReportedPolicyContext.Provider>
        <div class="marking">
          <OnDemand load={loadMarkBar} props={{ onMark, markKeys }} />
        </div>
        <Folded
          kind="share"
          title={t('label.share')}
          load={loadLabel}
          props={{ report, now, onCopy: actions.onCopy }}
        />
      </main>
      <footer>
        <p class="pages">
          <a href="/policies.html" target="_blank">
            {t('keep.open')}
          </a>
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
