/** Finds where this site's privacy policy is linked, from any of its pages. */
import { labelOf } from './link-label';
import { nativeProperty } from '../dom-clobbering';
import { isOfPrivacy, isPolicyName } from '../recognise/names';
import { footers } from './page-links';
import { policyTopic, settingsLabel, sharedHeading, usualPaths } from '../extract/text-words';

export interface PolicyLink {
  /** Absolute, http or https. */
  readonly href: string;
  readonly label: string;
}

/** Links to more than the policy. */
const shared = /\b(?:cookies?|terms)\b/i;

/** A link needs this much to be offered. */
const enough = 4;

/**
 * The best candidate among a page's links, or null.
 *
 * @param doc The page.
 * @param url Its address.
 */
export function findPolicyLink(doc: Document, url: string): PolicyLink | null {
  let best: PolicyLink | null = null;
  let bestScore = enough;
  for (const element of nativeProperty(doc, 'documentElement')?.querySelectorAll(
    'a[href],link[rel~="privacy-policy"]',
  ) ?? []) {
    const written = element.getAttribute('href') ?? '';
    const label = labelOf(element);
    const surety = suretyOf(element, written, label);
    const target = surety > 0 ? toAddress(written, doc.baseURI, url) : null;
    if (target === null) continue;
    const inFooter = element.closest(footers) !== null;
    const site = isSameSite(target, url) ? 2 : inFooter ? 0 : -2;
    const score = surety + site + (inFooter ? 1 : 0);
    // The last of equals, as footers come last.
    if (score >= bestScore) {
      best = { href: target.href, label: label === '' ? 'Privacy policy' : label };
      bestScore = score;
    }
  }
  return best;
}

/**
 * Addresses at which the site may keep a policy that it does not link to, the likeliest first.
 *
 * @param doc One of its pages, which tells its language.
 * @param url That page's address.
 */
export function usualAddresses(doc: Document, url: string): readonly string[] {
  const language = (doc.documentElement.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  return [...new Set([...(usualPaths[language] ?? []), ...(usualPaths['en'] ?? [])])].map(
    (path) => new URL(path, url).href,
  );
}

/** How surely a link names a policy: 0 for not at all. "Impressum & Datenschutz" names one that shares its page. */
function suretyOf(element: Element, href: string, label: string): number {
  if (/(?:^|\s)privacy-policy(?:\s|$)/.test(element.getAttribute('rel') ?? '')) return 8;
  if (label.length > 60 || settingsLabel.test(label)) return 0;
  const address = isOfTopic(href) ? 1 : 0;
  if (isPolicyName(label)) return 4 + address - (shared.test(label) ? 1 : 0);
  if (!isOfTopic(label)) return address;
  return sharedHeading.test(label) ? 3 : 2 * address;
}

const isOfTopic = (text: string): boolean => isOfPrivacy(text) || policyTopic.test(text);

export function toAddress(written: string, base: string, url: string): URL | null {
  const from = URL.canParse(url) ? url : base;
  if (written.startsWith('#') || !URL.canParse(written, from)) return null;
  const target = new URL(written, from);
  return /^https?:$/.test(target.protocol) ? target : null;
}

/**
 * Names under which anybody may have a site, as far as the reader has room: the whole list takes 40 kB. Before one is fetched,
 * `lib/extension/fetch/registered-site.ts` asks the whole list.
 * @see https://publicsuffix.org/list/
 */
const suffix =
  /\.(?:(?:ac|co|com|edu|go|gob|gouv|gov|net|or|org)\.[a-z]{2}|(?:github|gitlab)\.io|(?:netlify|vercel|web)\.app|pages\.dev|(?:blogspot|herokuapp)\.com)$/;

function siteOf(host: string): string {
  // Of an address in numbers, the end names no site.
  if (/^[\d.]+$/.test(host)) return host;
  return host
    .split('.')
    .slice(suffix.test(host) ? -3 : -2)
    .join('.');
}

/** Are both within one name that somebody has registered? */
export function isSameSite(target: URL, url: string): boolean {
  return URL.canParse(url) && siteOf(new URL(url).hostname) === siteOf(target.hostname);
}
