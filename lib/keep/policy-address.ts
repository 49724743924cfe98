/** Which pages are versions of one policy: their addresses, in one form, and the language of their text. */

/** What advertisers and mailings add to links: it names the click, not the page. */
const campaign = /^(?:utm_\w+|[dg]clid|[gw]braid|fbclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_gl?a?)$/i;

/** Parameters in the order of their names, for their order says nothing. */
const queryOf = ({ searchParams }: URL): string => {
  const kept = [...searchParams].filter(([name]) => !campaign.test(name));
  const sorted = new URLSearchParams(kept.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))));
  return sorted.size === 0 ? '' : `?${sorted.toString()}`;
};

/** Fragments that route ("#/privacy", "#!privacy") name a page; others name a place in it. */
const routeOf = ({ hash }: URL): string => (/^#[/!]/.test(hash) ? hash : '');

/**
 * `example.org/privacy?lang=de`: the host without `www.`, the path without a slash at its end, and the query without what
 * campaigns add; no scheme, no name or password, and a fragment only where it names a page.
 * @returns null for what is no address of the web.
 */
export const policyAddress = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return null;
  const host = parsed.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
  return host + parsed.pathname.replace(/(?<!\/)\/+$/, '') + queryOf(parsed) + routeOf(parsed);
};

/** One address can hold the same policy in several languages: those are not versions of each other. */
export const policyKey = (address: string, language: string): string =>
  `${address} ${language.toLowerCase().split('-')[0] ?? ''}`;
