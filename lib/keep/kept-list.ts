/** The remembered policies as a list: by policy, the last read first, and those that a search finds. */
import { byPolicy } from './budget';
import type { KeptEntry } from './kept-version';
import { policyAddress } from './policy-address';

export interface ListedPolicy {
  readonly policy: string;
  /** As in `example.org/privacy`. */
  readonly address: string;
  readonly newest: KeptEntry;
  /** The newest first. */
  readonly versions: readonly KeptEntry[];
  readonly bytes: number;
  readonly lastSeen: number;
}

const listed = (policy: string, versions: readonly KeptEntry[]): readonly ListedPolicy[] => {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  return [
    {
      policy,
      address: policyAddress(newest.url) ?? newest.url,
      newest,
      versions: versions.toReversed(),
      bytes: versions.reduce((sum, { bytes }) => sum + bytes, 0),
      lastSeen: Math.max(...versions.map(({ lastSeen }) => lastSeen)),
    },
  ];
};

/** What letters are compared by: neither case nor accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @param search words that must all occur in title or address; none finds all */
export const listPolicies = (entries: readonly KeptEntry[], search = ''): readonly ListedPolicy[] => {
  const words = plain(search).split(/\s+/);
  const holds = (text: string): boolean => words.every((word) => plain(text).includes(word));
  return [...byPolicy(entries)]
    .flatMap(([policy, versions]) => listed(policy, versions))
    .filter(({ newest, address }) => holds(`${newest.title} ${address}`))
    .toSorted((a, b) => b.lastSeen - a.lastSeen);
};

/** An average month, in milliseconds. */
const month = 30.44 * 86_400_000;

/** The versions of policies that were not read for more than so many months. */
export const unreadFor = (entries: readonly KeptEntry[], months: number, now: number): readonly KeptEntry[] =>
  listPolicies(entries)
    .filter(({ lastSeen }) => now - lastSeen > months * month)
    .flatMap(({ versions }) => versions);
