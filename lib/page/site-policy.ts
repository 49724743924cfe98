/** Finds where this site's privacy policy is linked, from any of its pages. */
import { isPolicyName } from './names';

export interface PolicyLink {
  /** Absolute, http or https. */
  readonly href: string;
  readonly label: string;
}

const inAddress = /privacy|datenschutz|confidentialite|vie-privee|privacidad|data-protection/i;
const inLabel = /privacy|datenschutz|confidentialité|vie privée|données personnelles|privacidad|protección de datos/i;
/** Pages about one's settings, or about what cookies do, rather than the policy. */
const beside = /\b(?:settings|preferences|choices|opt[ -]?out|manage|cookies?|einstellungen|paramètres|gérer|preferencias|configura\w*|terms)\b/i;

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
  let bestScore = enough - 1;
  for (const element of doc.querySelectorAll('a[href],link[rel~="privacy-policy"]')) {
    const written = element.getAttribute('href') ?? '';
    const label = (element.textContent || element.getAttribute('aria-label') || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim();
    const named = isNamed(element, written, label);
    if (named === 0) continue;
    const target = toAddress(written, doc.baseURI, url);
    if (target === null) continue;
    const score = named + (isSameSite(target, url) ? 2 : 0) + (element.closest('footer,[role="contentinfo"],[id*="footer" i],[class*="footer" i]') ? 1 : 0);
    // The last of equals: footers come last.
    if (score >= bestScore && (score > bestScore || best === null || score > enough)) {
      best = { href: target.href, label: label || 'Privacy policy' };
      bestScore = score;
    }
  }
  return best;
}

/** How surely a link names a policy: 0 for not at all. */
function isNamed(element: Element, href: string, label: string): number {
  if (/(?:^|\s)privacy-policy(?:\s|$)/.test(element.getAttribute('rel') ?? '')) return 8;
  if (label.length > 90 || !(inLabel.test(label) || inAddress.test(href))) return 0;
  const besides = beside.test(label) ? -2 : 0;
  return (isPolicyName(label) ? 4 : inLabel.test(label) ? 2 : 0) + (inAddress.test(href) ? 1 : 0) + besides;
}

function toAddress(written: string, base: string, url: string): URL | null {
  const from = URL.canParse(url) ? url : base;
  if (written.startsWith('#') || !URL.canParse(written, from)) return null;
  const target = new URL(written, from);
  return /^https?:$/.test(target.protocol) ? target : null;
}

/** Do two addresses share the last two labels of their host? Close enough to rank candidates. */
function isSameSite(target: URL, url: string): boolean {
  const site = (host: string) => host.split('.').slice(-2).join('.');
  return URL.canParse(url) && site(new URL(url).hostname) === site(target.hostname);
}
