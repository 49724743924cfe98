/** Takes all remembered policies out, and others in. */
import type { KeptVersion, StoredVersion } from '../../keep/kept-version';
import { mergeVersions } from '../../keep/merge-versions';
import { fromStored, policyOf, thinVersions, toStored, wholeVersions } from '../../keep/version-parts';
import { change, eraseVersions, look, readEntries, readVersions, writeVersion, type Change } from './kept-database';
import { NoRoomToKeep } from './kept-policies';

/** Policy by policy, the oldest version first; damaged ones are left out. */
export const loadAllVersions = (): Promise<readonly KeptVersion[]> =>
  look(async (of) => {
    const { entries } = await readEntries(of);
    const all: KeptVersion[] = [];
    for (const policy of new Set(entries.map((entry) => entry.policy)))
      for (const { entry, content } of wholeVersions(await readVersions(of, policy)))
        all.push(fromStored(entry, content));
    return all;
  });

/**
 * Adds versions to those that are there; all of them or, where anything fails, none.
 * @param limit bytes that all versions may take together
 * @returns how many were not there yet
 * @throws NoRoomToKeep, or what the browser says
 */
export const addVersions = (versions: readonly KeptVersion[], limit: number): Promise<number> =>
  change(async (to) => {
    let added = 0;
    for (const [policy, others] of storedByPolicy(versions)) added += await addTo(to, policy, others);
    const { entries } = await readEntries(to);
    if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > limit) throw new NoRoomToKeep('The file takes more room.');
    return added;
  });

function storedByPolicy(versions: readonly KeptVersion[]): ReadonlyMap<string, readonly StoredVersion[]> {
  const groups = new Map<string, StoredVersion[]>();
  for (const version of versions) {
    const policy = policyOf(version);
    const stored = toStored(version, { id: 0, order: 0, visit: '' });
    groups.set(policy, [...(groups.get(policy) ?? []), stored]);
  }
  return groups;
}

/** @returns how many are new. */
async function addTo(to: Change, policy: string, others: readonly StoredVersion[]): Promise<number> {
  const own = wholeVersions(await readVersions(to, policy));
  const merged = mergeVersions(own, others);
  const left = new Set(merged.map(({ entry }) => entry.id));
  // Where one between two of the same text was deleted, the two are one now.
  await eraseVersions(
    to,
    own.map(({ entry }) => entry.id).filter((id) => !left.has(id)),
  );
  const numbered = merged.map(({ entry, content }, index) => ({ entry: { ...entry, order: index + 1 }, content }));
  for (const version of thinVersions(numbered)) await writeVersion(to, version);
  return merged.filter(({ entry }) => entry.id === 0).length;
}
