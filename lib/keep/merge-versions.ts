/** Puts versions of one policy from two places into one order. */
import type { KeptEntry, StoredVersion } from './kept-version';

const name = ({ entry: { text, firstSeen } }: StoredVersion): string => `${firstSeen} ${text}`;

/** Two versions with one text as one, which was seen from the first to the last time. The store may know either by its number. */
const joined = (a: KeptEntry, b: KeptEntry): KeptEntry => ({
  ...(a.id === 0 ? b : a),
  firstSeen: Math.min(a.firstSeen, b.firstSeen),
  lastSeen: Math.max(a.lastSeen, b.lastSeen),
});

/** What follows on a version with the same text is no version of its own. */
const withoutRepeats = (versions: readonly StoredVersion[]): readonly StoredVersion[] => {
  const kept: StoredVersion[] = [];
  for (const version of versions) {
    const last = kept.at(-1);
    if (last?.entry.text !== version.entry.text) kept.push(version);
    else kept.splice(-1, 1, { ...last, entry: joined(last.entry, version.entry) });
  }
  return kept;
};

/** Each list keeps its own order, whatever its clock said; between them, what was read first stands first. */
export const mergeVersions = (
  own: readonly StoredVersion[],
  others: readonly StoredVersion[],
): readonly StoredVersion[] => {
  const known = new Set(own.map(name));
  const rest = others.filter((other) => !known.has(name(other)));
  const merged: StoredVersion[] = [];
  for (const version of own) {
    while (rest[0] && rest[0].entry.firstSeen < version.entry.firstSeen) merged.push(...rest.splice(0, 1));
    merged.push(version);
  }
  return withoutRepeats([...merged, ...rest]);
};
