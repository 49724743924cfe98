/** Reads a policy over several pages: the page itself and those that it links to as its parts, one after the other. */
import { findNext, findParts, isPartName } from '../../page/links/parts';
import type { PartLink, PolicyDocument } from '../../policy/document';
import { inAnotherLanguage, joinPages, type ReadPage } from '../../policy/joined-document';
import type { PolicyPart } from '../../policy/report';
import { toShown } from '../../report/arrange/shown';
import type { NotedReport } from '../popup/popup-state';
import { pageAddress } from '../shared/address';
import { judged, readDocument } from '../shared/read-document';
import { createPause } from '../shared/pause';
import { documentOf } from './document-of';
import { Unread, type FetchedPage, type UnreadPart } from './fetch-page';
import { patience } from './fetch-policy';
import { follow } from './follow';

/** So many pages are asked for beside the first one. */
export const mostParts = 20;
/** A page with fewer words is a shell: parts of a policy can be short. */
const fewestInPart = 25;

/** How far reading has come. */
export interface Progress {
  /** The page that is being read, from 1. */
  readonly at: number;
  readonly of: number;
  readonly label: string;
}

export interface WholePolicy {
  /** The address of the page that links to the parts. */
  readonly address: string;
  readonly parts: readonly PartLink[];
}

/** @param stop ends it: what was read until then is the report */
export async function readWholePolicy(
  { address, parts }: WholePolicy,
  stop: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<NotedReport> {
  const round = new Round(address, [{ href: address, label: new URL(address).host }, ...parts]);
  for (let link = round.next(stop); link !== null; link = round.next(stop)) {
    onProgress(round.progress(link));
    await round.read(link, stop);
  }
  return round.report();
}

/** What was asked for so far, what is still to be asked for, and what came of it. */
class Round {
  private readonly waiting: PartLink[];
  private readonly known: Set<string>;
  private readonly pages: ReadPage[] = [];
  private readonly unread: (UnreadPart & { readonly label: string })[] = [];
  private asked = 0;

  constructor(
    private readonly address: string,
    links: readonly PartLink[],
  ) {
    const addresses = links.map(({ href }) => pageAddress(href));
    this.waiting = links.filter((_, at) => addresses.indexOf(addresses[at] ?? '') === at);
    this.known = new Set(addresses);
  }

  /** Null at the end: whatever is left then is told as unread. */
  next(stop: AbortSignal): PartLink | null {
    const why = stop.aborted ? 'stopped' : this.asked > mostParts ? 'too-many' : null;
    if (why !== null) for (const link of this.waiting.splice(0)) this.fail(link, new Unread(why, link.href));
    return this.waiting.shift() ?? null;
  }

  progress({ label }: PartLink): Progress {
    return { at: this.asked + 1, of: Math.min(this.asked + 1 + this.waiting.length, mostParts + 1), label };
  }

  async read(link: PartLink, stop: AbortSignal): Promise<void> {
    this.asked++;
    const signal = AbortSignal.any([stop, AbortSignal.timeout(patience)]);
    const options = { page: this.address, site: this.address, signal };
    try {
      const page = await follow(link.href, options, (one) => documentOf(one).words >= fewestInPart);
      this.goOn(findNext(page.doc, page.url));
      await this.keep(link, page);
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      this.fail(link, stop.aborted ? new Unread('stopped', link.href) : error);
    }
  }

  /** A page that goes on, goes on before others begin. */
  private goOn(link: PartLink | null): void {
    if (link === null || this.known.has(pageAddress(link.href))) return;
    this.known.add(pageAddress(link.href));
    this.waiting.unshift(link);
  }

  /** Redirects may lead to a page that was read, and a site may answer with one page wherever it is asked. */
  private async keep(link: PartLink, page: FetchedPage): Promise<void> {
    const { url } = page;
    const document = await judged(documentOf(page));
    const isMere = document.words < fewestInPart;
    // A first page may hold nothing but the list of its parts.
    if (isMere && (this.asked > 1 || findParts(page.doc, url).length === 0)) throw new Unread('empty', url);
    const isKnown = this.pages.some((one) => one.url === url || isSameText(one.document, document));
    if (!isMere && !isKnown) this.pages.push({ label: nameOf(link, document), url, document });
  }

  private fail({ label, href }: PartLink, { why, detail }: Unread): void {
    this.unread.push({ label, url: href, why, detail });
  }

  /** @throws Unread where no page could be read */
  async report(): Promise<NotedReport> {
    const [first, ...others] = this.inOneLanguage();
    const [failed] = this.unread;
    if (first === undefined) throw new Unread(failed?.why ?? 'empty', this.address, failed?.detail);
    const { document: joined, parts } = joinPages(first, others);
    const document = { ...joined, url: this.address };
    const report = await readDocument(document, createPause());
    const missing = this.unread.map(({ label, url }): PolicyPart => ({ label, url, block: null }));
    const shown = toShown(document, { ...report, parts: [...parts, ...missing] });
    return { ...shown, unread: this.unread };
  }

  private inOneLanguage(): readonly ReadPage[] {
    const others = inAnotherLanguage(this.pages);
    for (const { label, url, document } of others)
      this.fail({ label, href: url }, new Unread('other-language', url, document.language));
    return this.pages.filter((page) => !others.includes(page));
  }
}

/** "Next" and "here" name nothing, and the first page has no link: the page's own heading does. */
const nameOf = ({ label }: PartLink, { blocks }: PolicyDocument): string =>
  isPartName(label) ? label : (blocks.find(({ kind }) => kind === 'heading')?.text ?? label);

const isSameText = (one: PolicyDocument, other: PolicyDocument): boolean =>
  one.blocks.length === other.blocks.length && one.blocks.every(({ text }, at) => text === other.blocks[at]?.text);
