/** Wiring: `report.html?read=ADDRESS` reads the policy there; `?find=ADDRESS` reads the policy of that address's site. */
import type { ComponentChild } from 'preact';
import { Notice } from '../../components/Notice';
import { UnreadPolicy } from '../../components/SitePolicy';
import type { FetchProblem } from '../../lib/extension/fetch-page';
import { showReport, type PopupState } from '../../lib/extension/popup-state';
import type { Translate } from '../../lib/report/translate';

/** What this page's address asks for. */
export interface AskedPolicy {
  readonly question: 'read' | 'find';
  readonly address: string;
  /** Fetched at once after a click; when the browser brings this page back, it waits for another click. */
  readonly isClicked: boolean;
}

/** Null where the report of a tab is wanted. */
export function askedPolicy(search: string): AskedPolicy | null {
  const asked = new URLSearchParams(search);
  for (const question of ['read', 'find'] as const) {
    const address = asked.get(question) ?? '';
    if (/^https?:/.test(address) && URL.canParse(address)) return { question, address, isClicked: !asked.has('again') };
  }
  return null;
}

interface Display {
  readonly t: Translate;
  readonly showView: (view: ComponentChild) => void;
  readonly showState: (state: PopupState) => void;
}

/** Shows the policy, or why there is none. */
export async function showSitePolicy(asked: AskedPolicy, display: Display): Promise<void> {
  // Reloaded, or restored with the window: no traffic without a click.
  history.replaceState(null, '', `?${asked.question}=${encodeURIComponent(asked.address)}&again`);
  const tell = (why: FetchProblem | null, url: string, detail: string) =>
    display.showView(
      <UnreadPolicy
        why={why}
        url={url}
        detail={detail}
        onRetry={() => void showSitePolicy({ ...asked, isClicked: true }, display)}
      />,
    );
  if (!asked.isClicked) return tell(null, asked.address, '');
  display.showView(<Notice title={display.t('fetch.reading')} isBusy />);
  // Fetching and detecting are loaded where they are needed: other reports come from the background, ready made.
  const { patience, readPolicyAt, readPolicyOfSite, Unread } = await import('../../lib/extension/fetch-policy');
  const read = asked.question === 'read' ? readPolicyAt : readPolicyOfSite;
  try {
    display.showState(showReport(await read(asked.address, AbortSignal.timeout(patience))));
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    tell(error.why, error.url, error.detail);
  }
}
