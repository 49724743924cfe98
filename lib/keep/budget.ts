/** Which versions go when there is no room for another. */
import type { KeptEntry } from './kept-version';

export const inOrder = (a: KeptEntry, b: KeptEntry): number => a.order - b.order;

/** Entries by policy, each policy's oldest first. */
export const byPolicy = (entries: readonly KeptEntry[]): ReadonlyMap<string, readonly KeptEntry[]> => {
  const groups = new Map<string, KeptEntry[]>();
  for (const entry of entries.toSorted(inOrder)) groups.set(entry.policy, [...(groups.get(entry.policy) ?? []), entry]);
  return groups;
};

interface Candidate {
  readonly entry: KeptEntry;
  /** What goes first has the lowest. */
  readonly rank: number;
  readonly age: number;
}

/**
 * Of this policy, all but the newest two can go first, for the newest is compared with the one before it; then, of the other
 * policies, all but the newest of each; then what is left, the longest unseen first. A policy's versions go from its oldest on,
 * whatever the clock said, because older ones lean on newer ones.
 */
const candidatesOf = (entries: readonly KeptEntry[], policy: string): readonly Candidate[] => {
  let age = 0;
  return entries.map((entry, index) => {
    age = index === 0 ? entry.lastSeen : Math.max(age, entry.lastSeen);
    const newer = entries.length - 1 - index;
    const rank = entry.policy === policy ? (newer > 1 ? 0 : 2) : newer > 0 ? 1 : 2;
    return { entry, rank, age: rank < 2 ? age : entry.lastSeen };
  });
};

/**
 * The entries to delete so that all together take no more than the limit.
 * @param entries with the newest, which stays
 * @param limit in bytes
 * @returns null where the newest alone takes more
 */
export const toMakeRoom = (
  entries: readonly KeptEntry[],
  newest: KeptEntry,
  limit: number,
): readonly KeptEntry[] | null => {
  if (newest.bytes > limit) return null;
  const ranked = [...byPolicy(entries).values()]
    .flatMap((versions) => candidatesOf(versions, newest.policy))
    .filter(({ entry }) => entry.id !== newest.id)
    .toSorted((a, b) => a.rank - b.rank || a.age - b.age);
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const gone = ranked.findIndex(({ entry }) => {
    const isEnough = total <= limit;
    if (!isEnough) total -= entry.bytes;
    return isEnough;
  });
  return ranked.slice(0, gone < 0 ? undefined : gone).map(({ entry }) => entry);
};
