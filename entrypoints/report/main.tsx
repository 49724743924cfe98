/** The report page's wiring: `report.html?tab=7` shows the report of that tab, and keeps it when the tab shows another page. */
import { createI18n } from '@wxt-dev/i18n';
import { render, type ComponentChild } from 'preact';
import { KeepNotice } from '../../components/KeepNotice';
import { OpensFile } from '../../components/opens-file';
import { PartsContext } from '../../components/parts-context';
import { PolicyParts } from '../../components/PolicyParts';
import { Popup, type PopupActions } from '../../components/Popup';
import type { MarkActions } from '../../components/MarkBar';
import { ReportPage, type ReportPageActions } from '../../components/ReportPage';
import type { ShowEvidence } from '../../components/Quote';
import { saveFile } from '../../components/save-file';
import { SiteChoicesContext, type FindSiteChoices } from '../../components/site-choices-context';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translation';
import { DoneWaysContext } from '../../components/use-done-ways';
import { WholeOffer, type FindParts } from '../../components/WholeOffer';
import { doneStore } from '../../lib/extension/popup/done-store';
import { loadPreferences } from '../../lib/extension/popup/preferences';
import { showNewest } from '../../lib/extension/shared/newest-only';
import { pageWords } from '../../lib/extension/shared/page-words';
import {
  failureOf,
  loadPopup,
  markInPage,
  partsInFront,
  readAnyway,
  readText,
  showInPage,
  siteChoicesInFront,
  subscribePopup,
  tryAgain,
} from '../../lib/extension/popup/popup';
import type { NotedReport, PopupState } from '../../lib/extension/popup/popup-state';
import { grantAccess } from '../../lib/extension/popup/site-access';
import { bringTabToFront, siteIcon } from '../../lib/extension/popup/tab-in-front';
import type { PolicyReport } from '../../lib/policy/report';
import type { ExportFormat } from '../../lib/report/export/export-formats';
import { isolated, oneLine } from '../../lib/report/export/foreign-text';
import { partAt } from '../../lib/report/part-at';
import { quoteLink } from '../../lib/report/quote-link';
import type { ShownReport } from '../../lib/report/arrange/shown';
import { asksForFile, askedVersion, type ReportOrigin } from './origin';
import { askedPolicy, showSitePolicy } from './site-policy';

const { t } = createI18n();
await pageWords();
document.documentElement.lang = t('locale');

/** Loaded only where remembering has something to tell. */
const loadKeeping = () => import('../../lib/extension/keep/answer-note');

const root = document.getElementById('report');
if (!root) throw new Error('index.html has no #report');

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

const showInItsTab: ShowEvidence = async (evidence) => {
  const isFound = await showInPage(evidence);
  if (isFound) await bringTabToFront();
  return isFound;
};

const markInItsTab: MarkActions['onMark'] = async (command) => {
  const position = await markInPage(command);
  if (command !== 'stay' && command !== 'clear' && position.of > 0) await bringTabToFront();
  return position;
};

const { theme, ...preferences } = await loadPreferences();
showTheme(document, theme);

const save = async (report: PolicyReport, format: ExportFormat, read: Date): Promise<void> => {
  const { exportReport } = await import('../../lib/report/export/exports');
  saveFile(exportReport(report, format, t, read));
};

const reportActions = ({ report }: ShownReport, { read, onReadText }: ReportOrigin): ReportPageActions => ({
  onShow: showInItsTab,
  onMark: markInItsTab,
  ...preferences,
  onCopy: copy,
  onSave: (format: ExportFormat) => void save(report, format, read),
  onCopySummary: async () =>
    copy((await import('../../lib/report/export/short-summary')).shortSummary(report, t, new Date())),
  onPrint: () => window.print(),
  onReadText,
});

const stateActions: Omit<PopupActions, 'onFindParts'> = {
  onShow: showInItsTab,
  onMark: markInItsTab,
  ...preferences,
  onCopy: copy,
  onReadAnyway: () => void readAnyway().catch(fail),
  onGrantAccess: (origin) => void grantAccess(origin).then(refresh, fail),
  onRetry: () => void tryAgain().then(refresh, fail),
};

const marks = doneStore();

/** None of a policy that was fetched, or read from a file: its page is not open. */
const siteChoicesOf: FindSiteChoices = () => (isOfTab ? siteChoicesInFront() : Promise.resolve([]));

const showView = (view: ComponentChild): void =>
  render(
    <TranslateContext.Provider value={t}>
      <DoneWaysContext.Provider value={marks}>
        <SiteChoicesContext.Provider value={siteChoicesOf}>{view}</SiteChoicesContext.Provider>
      </DoneWaysContext.Provider>
    </TranslateContext.Provider>,
    root,
  );

/** The state that shows a report. */
type ReportState = Extract<PopupState, { kind: 'report' }>;

const reportView = (state: ReportState, origin: ReportOrigin): ComponentChild => (
  <PartsContext.Provider value={state.report.parts ?? []}>
    <OpensFile.Provider value={origin.from === 'fetched'}>
      <ReportPage
        shown={state}
        now={new Date()}
        icon={icon}
        {...origin}
        {...reportActions(state, origin)}
        {...(origin.from === 'fetched' ? { onShow: openAtQuote(state) } : {})}
      />
    </OpensFile.Provider>
  </PartsContext.Provider>
);

function show(state: PopupState, origin = originOf(state)): void {
  if (state.kind === 'report') {
    showView(reportView(state, origin));
    settle(state);
  } else
    showView(
      <Popup
        state={state}
        now={new Date()}
        reportHref={null}
        icon={icon}
        {...stateActions}
        onFindParts={partsOf(state)}
      />,
    );
}

/** Where a report is from that was read just now. */
const originOf = (state: PopupState): ReportOrigin => ({
  from: asked === null ? 'tab' : 'fetched',
  read: new Date(),
  notice: state.kind === 'report' && noticeOf(state, partsOf(state)),
  further: asked === null && compareLink(),
  onReadText: asked === null && state.kind === 'report' ? () => readText(state.report.url) : null,
});

/** Of a fetched policy, they were found in what was fetched. */
const partsOf =
  (state: PopupState): FindParts =>
  () =>
    isOfTab ? partsInFront() : Promise.resolve('partLinks' in state ? (state.partLinks ?? []) : []);

/** The pages of the policy, and what remembering has to tell. */
const noticeOf = (
  { note, report: { url, parts }, unread = [] }: NotedReport,
  onFindParts: FindParts,
): ComponentChild => (
  <>
    {parts && <PolicyParts parts={parts} unread={unread} />}
    {url !== null && parts === undefined && <WholeOffer address={url} onFindParts={onFindParts} />}
    {note && <KeepNotice note={note} href={null} onAnswer={answerOffer} onLoadChanges={loadChanges} />}
  </>
);

/** The way to compare the policy of a tab with a remembered one. */
const compareLink = (): ComponentChild => (
  <nav class="marking" aria-label={t('keep.open')}>
    <a href={`/policies.html${location.search}`}>{t('policies.another')}</a>
  </nav>
);

const answerOffer = async (isWanted: boolean): Promise<void> => (await loadKeeping()).answerOffer(isWanted);
const loadChanges = async (entry: number) => (await loadKeeping()).loadChanges(entry);

/** A policy that no tab shows is opened in one, at the quote where the browser can find it. */
const openAtQuote =
  ({ report: { url, parts }, blocks }: ShownReport): ShowEvidence =>
  ({ quote, block }) => {
    const place = partAt(parts, block)?.url ?? url;
    if (place === null) return Promise.resolve(false);
    window.open(quoteLink(place, quote, blocks[block]), '_blank', 'noopener,noreferrer');
    return Promise.resolve(true);
  };

/** A report that is shown stays even when its tab closes or changes. */
function settle({ report }: ShownReport): void {
  stop();
  document.title = `${isolated(oneLine(report.title))} – ${t('extName')}`;
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function fail(error: unknown): void {
  show(failureOf(error));
}

const asked = askedPolicy(location.search);
const version = askedVersion(location.search);
const isFile = asksForFile(location.search);
const isOfTab = asked === null && version === null && !isFile;
const icon = isOfTab ? await siteIcon().catch(() => null) : null;
const refresh = showNewest(loadPopup, show, fail);
const stop = isOfTab ? subscribePopup(refresh) : () => undefined;
if (isOfTab) refresh();
if (asked !== null) showSitePolicy(asked, { t, showView, showState: show, fail }).catch(fail);
// Remembered versions and chosen files come with code of their own, which other reports do without.
if (version !== null)
  import('./kept-report').then(({ showKept }) => showKept(version, { t, showView, showState: show })).catch(fail);
if (isFile) import('./chosen-file').then(({ askForFile }) => askForFile({ t, showView, showState: show })).catch(fail);
void import('../../components/arrow-keys').then(({ listenToArrows }) => listenToArrows());
