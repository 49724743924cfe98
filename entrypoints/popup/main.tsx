/** The popup's wiring: what the browser knows goes into the components, what the reader presses goes to the browser. */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { Popup, type PopupActions } from '../../components/Popup';
import { showTheme } from '../../components/theme';
import { TranslateContext } from '../../components/translate';
import { loadCircumstances, type Circumstances } from '../../lib/extension/circumstances';
import { showLatest } from '../../lib/extension/latest';
import {
  grantAccess,
  loadPopup,
  markInPage,
  readAnyway,
  reportAddress,
  showInPage,
  subscribePopup,
} from '../../lib/extension/popup';
import type { PopupState } from '../../lib/extension/popup-state';

const { t } = createI18n();
document.documentElement.lang = t('locale');

const root = document.getElementById('popup');
if (!root) throw new Error('index.html has no #popup');

/** Asked while the state is loading, and once: the popup closes before any of it changes. */
const known = Promise.all([loadCircumstances(), reportAddress()]);

const show = async (state: PopupState): Promise<void> => {
  const [{ theme, ...circumstances }, reportHref] = await known;
  showTheme(document, theme);
  render(
    <TranslateContext.Provider value={t}>
      <Popup state={state} now={new Date()} reportHref={reportHref} {...circumstances} {...actions} />
    </TranslateContext.Provider>,
    root,
  );
};

const fail = (error: unknown): Promise<void> =>
  show({ kind: 'failed', what: 'no-answer', detail: error instanceof Error ? error.message : String(error) });

const refresh = showLatest(loadPopup, (state) => show(state).catch(fail), fail);

const actions: Omit<PopupActions, keyof Circumstances> = {
  onShow: showInPage,
  onMark: markInPage,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onReadAnyway: () => void readAnyway().catch(fail),
  onGrantAccess: (origin) => void grantAccess(origin).then(refresh, fail),
  onRetry: () => void readAnyway().then(refresh, fail),
};

subscribePopup(refresh);
refresh();
