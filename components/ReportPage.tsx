/** The report as a page: what is serious with its proof, the rest folded by groups, all answers in a table; to print, save and share. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TextBlock } from '../lib/policy/document';
import type { PracticeId } from '../lib/policy/practice';
import { straight } from '../lib/report/export/foreign-text';
import { overview } from '../lib/report/arrange/overview';
import type { ShownReport } from '../lib/report/arrange/shown';
import { practiceOf } from '../lib/report/wording-of';
import { AllAnswers } from './AllAnswers';
import { BestWay } from './BestWay';
import type { GroupDocument } from './GroupDocument';
import { Groups } from './Groups';
import { Highlights } from './Highlights';
import { Legend } from './Legend';
import { MarkBar } from './MarkBar';
import { PolicyHeader, type PolicyPlace } from './PolicyHeader';
import { PolicyText } from './PolicyText';
import type { ReportActions } from './ReportView';
import { ShareMenu, type ShareActions } from './ShareMenu';
import { Sign } from './Sign';
import { PolicyLanguage } from './policy-language';
import { ReportedPolicyContext } from './reported-policy';
import { useTranslate } from './translation';
import { useOpened } from './use-opened';
import { usePolicyText } from './use-policy-text';
import { WantedFindingContext, type WantedFinding } from './wanted-finding';

export interface ReportPageActions extends ReportActions, ShareActions {
  readonly onPrint: () => void;
  /** Reads the policy's text again; rejects where its page is gone. Null where it was fetched. */
  readonly onReadText: (() => Promise<readonly TextBlock[]>) | null;
}

interface ReportPageProps extends ReportPageActions, PolicyPlace {
  /** What there is to tell before the policy's own facts. */
  readonly notice?: ComponentChildren;
  /** What else can be done with the policy, on other pages. */
  readonly further?: ComponentChildren;
  readonly shown: ShownReport;
  /** Where the policy stands: in a tab, where it can be marked; at its site; in a chosen file; or among remembered versions. */
  readonly from: keyof typeof footers;
  readonly now: Date;
  /** When the policy was read. */
  readonly read: Date;
}

const TextToggle = ({ toggle, blocks, isGone }: ReturnType<typeof usePolicyText>) => {
  const t = useTranslate();
  return (
    toggle && (
      <p class="bar">
        <button type="button" class="quiet text-toggle" aria-pressed={blocks !== null} onClick={toggle}>
          {t('text.show')}
        </button>
        <span class="hint" role="status">
          {isGone && t('text.gone')}
        </span>
      </p>
    )
  );
};

type Whole = typeof GroupDocument;

/** Prints the page as it stands, in short; or, once all of it is there, whole. What only paper shows is loaded for it. */
const usePrinting = (onPrint: () => void) => {
  const [Document, setDocument] = useState<Whole | null>(null);
  useEffect(() => {
    if (Document === null) return;
    onPrint();
    setDocument(null);
  }, [Document]);
  const printAll = (): void => void import('./GroupDocument').then((loaded) => setDocument(() => loaded.GroupDocument));
  return { Document, printAll };
};

const Source = ({ report: { url, title } }: Pick<ShownReport, 'report'>) =>
  url !== null && (
    <p class="source">
      {straight(title)}{' '}
      <a href={url} target="_blank" rel="noreferrer noopener">
        {url}
      </a>
    </p>
  );

const footers = {
  tab: 'footer.local',
  fetched: 'footer.fetched',
  file: 'footer.local',
  kept: 'footer.kept',
} as const;

const Footer = ({ from, read }: Pick<ReportPageProps, 'from' | 'read'>) => {
  const t = useTranslate();
  return (
    <footer>
      <p>{t('footer.caveat')}</p>
      <p>{t(footers[from])}</p>
      <p>
        {t('extName')}, {new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long' }).format(read)}
      </p>
    </footer>
  );
};

export const ReportPage = (props: ReportPageProps) => {
  const { shown, now, read, icon, from, onCopy, region, signals } = props;
  const { report } = shown;
  const groups = useMemo(() => overview(report), [report]);
  const text = usePolicyText({ ...props, onShow: from === 'kept' || from === 'file' ? null : props.onShow });
  const { show } = text;
  const { opened, open, toggle, goTo } = useOpened();
  const { Document, printAll } = usePrinting(props.onPrint);
  const [wanted, setWanted] = useState<WantedFinding | null>(null);
  const want = (practice: PracticeId): void => {
    const group = practiceOf(practice)?.group;
    if (group !== undefined) open(group);
    setWanted({ practice });
  };
  // The same objects while the report stays the same: neither the text beside nor a click on a quote draws all quotes again.
  const highlights = useMemo(() => <Highlights shown={shown} onShow={show} />, [shown, show]);
  const folded = useMemo(
    () => (
      <WantedFindingContext.Provider value={wanted}>
        <Groups {...{ shown, opened, onCopy, region, signals }} onToggle={toggle} onShow={show} />
      </WantedFindingContext.Provider>
    ),
    [shown, opened, wanted, show],
  );
  return (
    <div class={`sheet ${text.blocks ? 'with-text' : ''} ${Document ? 'whole' : ''}`}>
      <PolicyHeader report={report} now={now} icon={icon}>
        <Source report={report} />
        <Sign report={report} />
      </PolicyHeader>
      <div class="notices">{props.notice}</div>
      <main>
        <ReportedPolicyContext.Provider value={{ url: report.url, onCopy: props.onCopy }}>
          <PolicyLanguage.Provider value={report.language}>
            <div class="column">{highlights}</div>
            <div class="column">
              <div class="bar acts">
                <BestWay report={report} onOpenWays={() => goTo('choices')} />
                <ShareMenu {...props} report={report} now={read} onPrintAll={printAll} />
              </div>
              {folded}
              <AllAnswers groups={groups} onOpen={want} />
              {text.toggle && (
                <div class="marking">
                  {from === 'tab' && (
                    <MarkBar onMark={props.onMark} markKeys={props.markKeys} hasLegend={text.blocks === null} />
                  )}
                  <TextToggle {...text} />
                </div>
              )}
              {props.further}
            </div>
            {Document && (
              <div class="whole-report">
                {groups.map((group) => (
                  <Document key={group.group} {...props} onShow={show} group={group} />
                ))}
              </div>
            )}
          </PolicyLanguage.Provider>
        </ReportedPolicyContext.Provider>
      </main>
      <Footer from={from} read={read} />
      {text.blocks && (
        <aside>
          <Legend />
          <PolicyText blocks={text.blocks} report={report} asked={text.asked} />
        </aside>
      )}
    </div>
  );
};
