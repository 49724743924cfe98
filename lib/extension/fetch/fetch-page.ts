/** Fetches a page that the reader asked for by a click: the only place in the extension that speaks to the network. */
import { decode } from '../../page/decode';
import { openDeclaredRoots } from '../../page/declared-roots';
import { withoutNoscript } from '../../page/without-noscript';
import { UnreadPdf, type PdfProblem } from '../../pdf/unread-pdf';
import { mayFetch } from './fetch-target';
import { pageOfPdfBytes } from './pdf-bytes';

/** Why a policy could not be read without opening it. */
export type FetchProblem =
  | PdfProblem
  /** Neither a web page nor a PDF. */
  | 'not-html'
  | 'timed-out'
  /** No such host, no connection, or the browser withholds the site from us. */
  | 'unreachable'
  /** The site answered with an error, or wants payment or a sign-in; `detail` has the status. */
  | 'refused'
  | 'too-large'
  /** Next to no text: the page is made by scripts, or waits for a consent or a sign-in. */
  | 'empty'
  | 'not-policy'
  /** It leads from the web into the reader's own machine or network. */
  | 'local'
  /** The site's front page links to no policy. */
  | 'no-link'
  /** Of a policy over several pages: it leads to another site. */
  | 'elsewhere'
  /** Its text is in another language than most of the policy; `detail` has the language's tag. */
  | 'other-language'
  /** More pages than are read for one policy. */
  | 'too-many'
  /** The user did not want to wait for it. */
  | 'stopped';

/** A page of a policy over several pages that could not be read, and why. */
export interface UnreadPart {
  readonly url: string;
  readonly why: FetchProblem;
  readonly detail: string;
}

/** Thrown where there is nothing to read. */
export class Unread extends Error {
  constructor(
    readonly why: FetchProblem,
    /** The address that the user can open instead. */
    readonly url: string,
    readonly detail = '',
  ) {
    super(`${why}: ${url} ${detail}`);
  }
}

export interface FetchedPage {
  /** Of a PDF file, its text as a page. */
  readonly doc: Document;
  readonly isPdf: boolean;
  /** Where redirects led to. */
  readonly url: string;
}

/** A policy of 100,000 words with its markup and scripts has about a tenth of this, in bytes. */
const largest = 10_000_000;

/**
 * One request, without cookies, referrer or anything that the browser has kept of an earlier one. Scripts of the page do not
 * run, and nothing that it names is loaded.
 * @param page as for `mayFetch`. @param signal ends the wait.
 * @throws Unread
 */
export async function fetchPage(address: string, page: string | null, signal: AbortSignal): Promise<FetchedPage> {
  if (!mayFetch(address, page)) throw new Unread('local', address);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    const url = response.url === '' ? address : response.url;
    if (!mayFetch(url, page)) {
      await response.body?.cancel();
      throw new Unread('local', url);
    }
    return { ...(await readResponse(response, url)), url };
  } catch (error) {
    if (error instanceof Unread) throw error;
    if (error instanceof UnreadPdf) throw new Unread(error.why, address, error.detail);
    if (signal.aborted) throw new Unread('timed-out', address);
    // What fetch throws for all that goes wrong on the way; the browser does not tell scripts more.
    if (error instanceof TypeError) throw new Unread('unreachable', address, error.message);
    throw error;
  }
}

async function readResponse(response: Response, url: string): Promise<Pick<FetchedPage, 'doc' | 'isPdf'>> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new Unread('refused', url, String(response.status));
  const isPdf = /^application\/pdf/i.test(type);
  const isHtml = type === '' || /html/i.test(type);
  if (!isHtml && !isPdf && !/^\w+\/octet-stream/i.test(type)) throw new Unread('not-html', url, type);
  const bytes = await readBytes(response, url);
  if (isPdf || startsPdf(bytes)) return { doc: await pageOfPdfBytes(bytes), isPdf: true };
  if (!isHtml) throw new Unread('not-html', url, type);
  const doc = new DOMParser().parseFromString(withoutNoscript(decode(bytes, type)), 'text/html');
  openDeclaredRoots(doc);
  return { doc, isPdf: false };
}

const startsPdf = (bytes: Uint8Array): boolean => decode(bytes.subarray(0, 8), '').startsWith('%PDF-');

async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    length += next.value.length;
    if (length > largest) {
      await reader?.cancel();
      throw new Unread('too-large', url);
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
