/** Wiring: `report.html?read=ADDRESS&from=ORIGIN` reads the policy there, for a page of that origin; `?find=ADDRESS` the policy of its site. */
import type { ComponentChild } from 'preact';
import { Notice } from '../../components/Notice';
import { UnreadPolicy } from '../../components/SitePolicy';
import type { FetchProblem } from '../../lib/extension/fetch/fetch-page';
import { showReport, type PopupState } from '../../lib/extension/popup/popup-state';
import { frontPage } from '../../lib/report/fetched-address';
import type { Translate } from '../../lib/report/translate';

/** What this page's address asks for. */
export interface AskedPolicy {
  readonly question: 'read' | 'find';
  readonly address: string;
  /** On the site from whose page it was asked. */
  readonly page: string | null;
  /** False where this page was reloaded or restored: then nothing is fetched without another click. */
  readonly isClicked: boolean;
}

/** Null where the report of a tab is wanted. */
export function askedPolicy(search: string): AskedPolicy | null {
  const asked = new URLSearchParams(search);
  const from = asked.get('from') ?? '';
  for (const question of ['read', 'find'] as const) {
    const address = asked.get(question) ?? '';
    const page = question === 'find' ? address : from;
    if (isWebAddress(address))
      return { question, address, page: isWebAddress(page) ? page : null, isClicked: !asked.has('again') };
  }
  return null;
}

const isWebAddress = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text);

interface Display {
  readonly t: Translate;
  readonly showView: (view: ComponentChild) => void;
  readonly showState: (state: PopupState) => void;
}

/** Shows the policy, or why there is none. */
export async function showSitePolicy(asked: AskedPolicy, display: Display): Promise<void> {
  // The page was reloaded, or restored with its window: without a new click, nothing is fetched.
  const { question, address, page } = asked;
  const from = question === 'read' && page !== null ? `&from=${encodeURIComponent(page)}` : '';
  history.replaceState(null, '', `?${question}=${encodeURIComponent(address)}${from}&again`);
  const tell = (why: FetchProblem | null, url: string, detail: string) =>
    display.showView(
      <UnreadPolicy
        why={why}
        url={url}
        detail={detail}
        address={question === 'read' ? address : frontPage(address)}
        onRetry={() => void showSitePolicy({ ...asked, isClicked: true }, display)}
      />,
    );
  if (!asked.isClicked) return tell(null, address, '');
  display.showView(<Notice title={display.t('fetch.reading')} isBusy />);
  // Fetching and detecting are loaded where they are needed: other reports come from the background, ready made.
  const { patience, readPolicyAt, readPolicyOfSite, Unread } = await import('../../lib/extension/fetch/fetch-policy');
  const read = question === 'read' ? readPolicyAt : readPolicyOfSite;
  try {
    display.showState(showReport(await read(address, { page, signal: AbortSignal.timeout(patience) })));
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    tell(error.why, error.url, error.detail);
  }
}
