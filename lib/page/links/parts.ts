/** Finds the pages that a policy links to as its own parts: the next page, supplements, and articles that are listed under its name. */
import type { PartLink } from '../../policy/document';
import { nativeProperty } from '../dom-clobbering';
import { nextLabel, notPart, partName, partTopic, settingsLabel } from '../extract/text-words';
import { isOfPrivacy, isPolicyName } from '../recognise/names';
import { recognise } from '../recognise/recognise';
import { labelOf } from './link-label';
import { all, headings, listsIn, starts, textOf } from './link-lists';
import { footers } from './page-links';
import { isOfOthers } from './other-policy';
import { isSameSite, toAddress } from './site-policy';

/** Longer texts are no labels, in characters. */
const longestLabel = 90;
/** A list of articles has at least so many about a policy's topics. */
const shortestList = 3;
/** No policy has as many parts. */
const mostParts = 100;
/** More links are not looked at. */
const mostLinks = 5_000;

const menus =
  'nav,aside,header,form,dialog,[role="navigation"],[role="dialog"],[class*="menu" i],[class*="breadcrumb" i]';
/** The same page in another language, an older one, or one that only its maker knows to be a part. */
const otherVersion = /\b(?:19|20)\d\d\b/;
const isAddress = /:\/\/|^www\.|@/;

interface Candidate extends PartLink {
  /** What heading it is listed under, where that is a policy's name; null elsewhere. */
  readonly list: Element | null;
  readonly isPart: boolean;
}

/**
 * The links in the order of the page, each address once. Whether the page is a policy, or bears the name of one, others tell.
 *
 * @param url The page's address.
 */
export function findParts(doc: Document, url: string): readonly PartLink[] {
  const candidates = candidatesOf(doc, url);
  const listed = new Map<Element | null, number>();
  for (const { list } of candidates) listed.set(list, (listed.get(list) ?? 0) + 1);
  return candidates
    .filter(({ isPart, list }) => isPart || (list !== null && (listed.get(list) ?? 0) >= shortestList))
    .map(({ href, label }) => ({ href, label }))
    .slice(0, mostParts);
}

/**
 * The parts of a policy; or those of one that the page, under a policy's name, only lists. What bears a policy's name itself is none
 * of these: groups of companies list the policies of each.
 */
export function offeredParts(doc: Document, url: string): readonly PartLink[] {
  const { isPolicy, isNamed } = recognise(doc, url);
  if (isPolicy) return findParts(doc, url);
  const parts = isNamed ? findParts(doc, url).filter(({ label }) => !isPolicyName(label)) : [];
  return parts.length < shortestList ? [] : parts;
}

/** Does a link's label tell what part it leads to? */
export function isPartName(label: string): boolean {
  return !nextLabel.test(label) && (isPolicyName(label) || partName.test(label) || partTopic.test(label));
}

/** Where the page goes on; null where it ends. */
export function findNext(doc: Document, url: string): PartLink | null {
  return linksOf(doc, url).find(isNext) ?? null;
}

interface PageLink extends PartLink {
  readonly element: Element;
}

/** Links to other pages of the site, with their labels. */
function linksOf(doc: Document, url: string): readonly PageLink[] {
  const links = all(doc, 'a[href]').slice(0, mostLinks);
  return links.flatMap((element) => {
    const target = toAddress(element.getAttribute('href') ?? '', nativeProperty(doc, 'baseURI'), url);
    // A card holds more than its title.
    const label = labelOf(element.querySelector(headings) ?? element);
    if (target === null || label === '' || label.length > longestLabel || !isSameSite(target, url)) return [];
    target.hash = '';
    return target.href === url.replace(/#.*/s, '') ? [] : [{ element, href: target.href, label }];
  });
}

function candidatesOf(doc: Document, url: string): readonly Candidate[] {
  const own = new Set([nativeProperty(doc, 'title'), ...all(doc, 'h1').map(textOf)].flatMap(wordsOf));
  const listOf = listsIn(doc);
  const startOf = starts();
  const known = new Set([pathOf(url)]);
  return linksOf(doc, url).flatMap((link) => {
    const { element, href, label } = link;
    if (isNext(link)) return [{ href, label, list: null, isPart: true }];
    if (known.has(pathOf(href)) || isOther(link) || isFurniture(element) || isOfOthers({ ...link, url, own }))
      return [];
    const isItself = wordsOf(label).every((word) => own.has(word));
    const isNamed = !isItself && (isPolicyName(label) || partName.test(label));
    const isPart = !settingsLabel.test(label) && (isNamed || isBeneath(href, url));
    const list = partTopic.test(label) && startOf(element).startsWith(label) ? listOf(element) : null;
    if (!isPart && list === null) return [];
    known.add(pathOf(href));
    return [{ href, label, list, isPart }];
  });
}

function isNext({ element, label }: PageLink): boolean {
  return /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '') || nextLabel.test(label);
}

/** By what it is called, or by the end of its address ("/privacy/print"). */
function isOther({ element, href, label }: PageLink): boolean {
  const names = [label, lastName(pathOf(href))];
  return (
    element.hasAttribute('hreflang') ||
    isAddress.test(label) ||
    names.some((name) => otherVersion.test(name) || notPart.test(name))
  );
}

/** A menu of the policy itself says so. */
function isFurniture(element: Element): boolean {
  const menu = element.closest(menus);
  return element.closest(footers) !== null || (menu !== null && !isOfPrivacy(menu.getAttribute('aria-label') ?? ''));
}

/** "/privacy/cookies" is beneath "/privacy"; "/privacy/de" is the same in another language. */
function isBeneath(href: string, url: string): boolean {
  const [own, path] = [pathOf(url), pathOf(href)];
  return own.includes('/') && path.startsWith(`${own}/`) && !/\/[a-z]{2}(?:[-_][a-z]{2})?$/i.test(path);
}

/** Which page it is, however it is written: host and path, without `www.`, and without a slash or an `index.html` at its end. */
function pathOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/(?:index\.\w+)?$/, '');
}

/** "cookie notice" of "example.org/privacy/cookie-notice" */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\W|_/g, ' ');
}

/** Those that tell something. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-zß-ÿ]{4,}/g) ?? [];
}
