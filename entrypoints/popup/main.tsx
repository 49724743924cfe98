/** The popup's wiring: gives the browser's data to the components, and the user's clicks to the browser. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { KeepNotice } from '../../components/KeepNotice';
import { OnDemand } from '../../components/OnDemand';
import { Popup, type PopupActions } from '../../components/Popup';
import { SiteChoicesContext } from '../../components/site-choices-context';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translation';
import { DoneWaysContext } from '../../components/use-done-ways';
import { doneStore } from '../../lib/extension/popup/done-store';
import { loadPreferences, type Preferences } from '../../lib/extension/popup/preferences';
import { showNewest } from '../../lib/extension/shared/newest-only';
import { pageWords } from '../../lib/extension/shared/page-words';
import {
  failureOf,
  loadPopup,
  markInPage,
  partsInFront,
  readAnyway,
  showInPage,
  siteChoicesInFront,
  subscribePopup,
  tryAgain,
} from '../../lib/extension/popup/popup';
import type { NotedReport, PopupState } from '../../lib/extension/popup/popup-state';
import { grantAccess } from '../../lib/extension/popup/site-access';
import { reportAddress, siteIcon } from '../../lib/extension/popup/tab-in-front';

const { t } = createI18n();

/** Loaded only where remembering has something to tell. */
const loadKeeping = () => import('../../lib/extension/keep/answer-note');

const loadWholeOffer = () => import('../../components/WholeOffer').then(({ WholeOffer }) => WholeOffer);

const root = document.getElementById('popup');
if (!root) throw new Error('index.html has no #popup');

/** Loaded once, beside the state: the popup is closed before any of it changes. */
const known = Promise.all([loadPreferences(), reportAddress().catch(() => null), siteIcon().catch(() => null)]);

const marks = doneStore();

const show = async (state: PopupState): Promise<void> => {
  clearTimeout(slow);
  const [{ theme, ...preferences }, reportHref, icon] = await known;
  await words;
  document.documentElement.lang = t('locale');
  showTheme(document, theme);
  const notice = state.kind === 'report' && noticeOf(state, reportHref);
  const popup = { state, now: new Date(), reportHref, icon, notice, ...preferences, ...actions };
  render(
    <TranslateContext.Provider value={t}>
      <DoneWaysContext.Provider value={marks}>
        <SiteChoicesContext.Provider value={siteChoicesInFront}>
          <Popup {...popup} />
        </SiteChoicesContext.Provider>
      </DoneWaysContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
};

const noticeOf = ({ note, report: { url } }: NotedReport, href: string | null) => (
  <>
    {note && <KeepNotice note={note} href={href} {...keeping} />}
    {url !== null && <OnDemand load={loadWholeOffer} props={{ address: url, onFindParts: partsInFront }} />}
  </>
);

/** In milliseconds. An empty popup looks broken; with a shorter delay, the notice would only flash up. */
const slow = setTimeout(() => void show({ kind: 'waiting' }), 400);

const fail = (error: unknown): Promise<void> => show(failureOf(error));

const refresh = showNewest(loadPopup, (state) => show(state).catch(fail), fail);

const keeping = {
  onAnswer: async (isWanted: boolean) => (await loadKeeping()).answerOffer(isWanted),
  onLoadChanges: async (entry: number) => (await loadKeeping()).loadChanges(entry),
};

const actions: Omit<PopupActions, keyof Preferences> = {
  onShow: showInPage,
  onMark: markInPage,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onReadAnyway: () => void readAnyway().catch(fail),
  onGrantAccess: (origin) => void grantAccess(origin).then(refresh, fail),
  onFindParts: partsInFront,
  onRetry: () => void tryAgain().then(refresh, fail),
};

subscribePopup(refresh);
refresh();
// The first text that is asked for has the browser read all of them: meanwhile, it answers.
const words = pageWords();
void import('../../components/arrow-keys').then(({ listenToArrows }) => listenToArrows());
