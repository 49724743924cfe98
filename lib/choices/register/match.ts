/** Finds the register's entry for an address: on its parsed host, exactly or as a subdomain, never by a part of its text. */
import type { Entry } from './entry';
import { entries } from '.';

export interface Match {
  readonly entry: Entry;
  /** The address is the way out itself, not merely a page of the same house. */
  readonly isExact: boolean;
}

interface Pattern {
  readonly host: string;
  readonly path: string;
  readonly match: Match;
}

/** Help pages have one address a language: "/en-us/", "/de/", "?hl=es&". */
const spoken = /^\/(?:[a-z]{2}-[a-z]{2}|en|de|fr|es|it|nl|pt)(?=\/)|(?<=[?&])hl=[\w-]*&/g;

/** A path as all languages have it. */
const placeOf = (path: string): string => path.toLowerCase().replace(spoken, '');

const toPattern = (written: string, match: Match): Pattern => {
  const slash = written.indexOf('/');
  return slash < 0
    ? { host: written, path: '', match }
    : { host: written.slice(0, slash), path: placeOf(written.slice(slash)), match };
};

/** Patterns by host; within a host the longest path first, so that the most particular entry wins. */
const byHost: ReadonlyMap<string, readonly Pattern[]> = (() => {
  const patterns = entries.flatMap((entry) => [
    ...entry.pages.map((page) => toPattern(page, { entry, isExact: true })),
    ...(entry.hosts ?? []).map((host) => toPattern(host, { entry, isExact: false })),
  ]);
  const map = new Map<string, Pattern[]>();
  for (const pattern of patterns) map.set(pattern.host, [...(map.get(pattern.host) ?? []), pattern]);
  for (const list of map.values()) list.sort((a, b) => b.path.length - a.path.length);
  return map;
})();

/** `a.b.example` → itself, `b.example`, `example`. */
const suffixes = (host: string): readonly string[] => {
  const parts = host.split('.');
  return parts.map((_, index) => parts.slice(index).join('.'));
};

/**
 * @param url a parsed http or https address
 * @returns the most particular entry for it, or null where the register knows nothing
 */
export const findEntry = (url: URL): Match | null => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const place = placeOf(url.pathname + url.search + url.hash);
  for (const host of suffixes(url.hostname.replace(/\.$/, ''))) {
    const found = byHost.get(host)?.find((pattern) => place.startsWith(pattern.path));
    if (found) return found.match;
  }
  return null;
};
