/**
 * Wiring: `report.html?read=ADDRESS&from=ORIGIN` reads the policy there, for a page of that origin; `?find=ADDRESS` the policy of its
 * site; `?whole=ADDRESS&parts=LINKS` the one there with the pages that it links to as its parts.
 */
import type { ComponentChild } from 'preact';
import * as v from 'valibot';
import { Notice } from '../../components/Notice';
import { UnreadPolicy } from '../../components/SitePolicy';
import { WholeProgress } from '../../components/WholeProgress';
import type { FetchProblem } from '../../lib/extension/fetch/fetch-page';
import { showReport, type NotedReport, type PopupState } from '../../lib/extension/popup/popup-state';
import type { PartLink } from '../../lib/policy/document';
import { partLinksSchema } from '../../lib/policy/schema';
import { frontPage } from '../../lib/report/fetched-address';
import type { Translate } from '../../lib/report/translate';

/** What this page's address asks for. */
export interface AskedPolicy {
  readonly question: 'read' | 'find' | 'whole';
  readonly address: string;
  /** Of the whole policy. */
  readonly parts: readonly PartLink[];
  /** On the site from whose page it was asked. */
  readonly page: string | null;
  /** False where this page was reloaded or restored: then nothing is fetched without another click. */
  readonly isClicked: boolean;
  /** Though it looks like no policy? */
  readonly isWanted?: boolean;
}

/** Null where the report of a tab is wanted. */
export function askedPolicy(search: string): AskedPolicy | null {
  const asked = new URLSearchParams(search);
  const from = asked.get('from') ?? '';
  for (const question of ['read', 'find', 'whole'] as const) {
    const address = asked.get(question) ?? '';
    const page = question === 'read' ? from : address;
    const parts = question === 'whole' ? partsIn(asked.get('parts') ?? '') : [];
    if (isWebAddress(address))
      return { question, address, parts, page: isWebAddress(page) ? page : null, isClicked: !asked.has('again') };
  }
  return null;
}

/** None where the text is not what `WholeOffer` writes. */
function partsIn(text: string): readonly PartLink[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), partLinksSchema), text);
  return parsed.success ? parsed.output.filter(({ href }) => isWebAddress(href)) : [];
}

const isWebAddress = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text);

export interface Display {
  readonly t: Translate;
  readonly showView: (view: ComponentChild) => void;
  readonly showState: (state: PopupState) => void;
  /** Shows what is no fault of the site. */
  readonly fail: (error: unknown) => void;
}

/** Shows the policy, or why there is none. */
export async function showSitePolicy(asked: AskedPolicy, display: Display): Promise<void> {
  const tell = (why: FetchProblem | null, url: string, detail: string) =>
    display.showView(unread(asked, { why, url, detail }, display));
  forgetClick();
  if (!asked.isClicked) return tell(null, asked.address, '');
  display.showView(<Notice title={display.t('fetch.reading')} isBusy />);
  // Fetching and detecting are loaded where they are needed: other reports come from the background, ready made.
  const { Unread } = await import('../../lib/extension/fetch/fetch-policy');
  try {
    display.showState(showReport(await (asked.question === 'whole' ? readWhole : readOne)(asked, display)));
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    tell(error.why, error.url, error.detail);
  }
}

interface Problem {
  /** Null where nothing was asked for yet. */
  readonly why: FetchProblem | null;
  readonly url: string;
  readonly detail: string;
}

const unread = (asked: AskedPolicy, problem: Problem, display: Display) => {
  const readAgain = (isWanted: boolean): void =>
    void showSitePolicy({ ...asked, isClicked: true, isWanted }, display).catch(display.fail);
  return (
    <UnreadPolicy
      {...problem}
      question={asked.question}
      address={asked.question === 'find' ? frontPage(asked.address) : asked.address}
      parts={asked.parts}
      onRetry={() => readAgain(false)}
      onReadAnyway={() => readAgain(true)}
    />
  );
};

/** When the page is reloaded, or restored with its window, nothing is fetched without a new click. */
function forgetClick(): void {
  if (!new URLSearchParams(location.search).has('again')) history.replaceState(null, '', `${location.search}&again`);
}

async function readOne({ question, address, page, isWanted = false }: AskedPolicy): Promise<NotedReport> {
  const { patience, readPolicyAt, readPolicyOfSite } = await import('../../lib/extension/fetch/fetch-policy');
  const read = question === 'read' ? readPolicyAt : readPolicyOfSite;
  return read(address, { page, isWanted, signal: AbortSignal.timeout(patience) });
}

async function readWhole(policy: AskedPolicy, { showView }: Display): Promise<NotedReport> {
  const { readWholePolicy } = await import('../../lib/extension/fetch/fetch-whole');
  const stop = new AbortController();
  const onStop = () => stop.abort();
  return readWholePolicy(policy, stop.signal, (progress) =>
    showView(<WholeProgress progress={progress} onStop={onStop} />),
  );
}
