/** The policies that the user has Plainprint remember: to keep a version, list, open and delete them, and to take in others. */
import * as v from 'valibot';
import { toMakeRoom } from '../../keep/budget';
import type { KeptEntry, KeptVersion, StoredVersion } from '../../keep/kept-version';
import { fromStored, policyOf, textName, thinVersions, toStored, wholeVersions } from '../../keep/version-parts';
import {
  change,
  eraseVersions,
  look,
  readEntries,
  readVersions,
  writeVersion,
  type Change,
  type DamagedEntry,
} from './kept-database';

/** More than may be kept in all. */
export class NoRoomToKeep extends Error {}

/** Is there no room: for what the user allows, or on the disk? Chromium tells of a full disk only by refusing to write. */
export const isFull = (error: unknown): boolean =>
  error instanceof NoRoomToKeep || (error instanceof DOMException && error.name === 'QuotaExceededError');

const madeRoomSchema = v.object({ versions: v.number(), at: v.number() });
/** How many versions were deleted to make room, and when last. */
export type MadeRoom = v.InferOutput<typeof madeRoomSchema>;

export interface KeptPolicies {
  readonly entries: readonly KeptEntry[];
  readonly damaged: readonly DamagedEntry[];
  readonly madeRoom: MadeRoom | null;
}

export interface Kept {
  readonly entry: KeptEntry;
  /** The version before it, which has another text; null where there is none or it is damaged. */
  readonly before: KeptVersion | null;
}

/**
 * Keeps what was read, or notes that the newest version was seen again.
 * @param visit names the stay that it was read in: a page that changes while it is open has one version, its last
 * @param limit bytes that all versions may take together
 * @throws NoRoomToKeep, or what the browser says; then all is as it was.
 */
export function keepVersion(version: KeptVersion, visit: string, limit: number): Promise<Kept> {
  return change(async (to) => {
    const versions = wholeVersions(await readVersions(to, policyOf(version)));
    const { earlier, known, draft } = placeOf(versions, textName(version.units), visit);
    const place = known ?? { id: 0, order: (earlier.at(-1)?.entry.order ?? 0) + 1, visit };
    const stored = toStored(seenAgain(version, known), { id: place.id, order: place.order, visit: place.visit });
    if (draft !== null && draft.id !== place.id) await eraseVersions(to, [draft.id]);
    // Older ones stay as they are: only the one before may have lost parts that the newest has, too.
    const before = earlier.at(-1);
    const newest = await writeAll(to, before ? [before, stored] : [stored]);
    await makeRoom(to, newest, limit, version.lastSeen);
    return { entry: newest, before: before ? fromStored(before.entry, before.content) : null };
  });
}

interface PlaceOfText {
  /** The versions that the text comes after. */
  readonly earlier: readonly StoredVersion[];
  /** The version that it is written over. */
  readonly known: KeptEntry | null;
  /** What the same visit kept before the page changed. */
  readonly draft: KeptEntry | null;
}

/** @param versions of one policy, the oldest first. */
function placeOf(versions: readonly StoredVersion[], text: string, visit: string): PlaceOfText {
  const newest = versions.at(-1)?.entry ?? null;
  const draft = newest?.visit === visit ? newest : null;
  const settled = draft ? versions.slice(0, -1) : versions;
  const last = settled.at(-1)?.entry;
  if (last?.text === text) return { earlier: settled.slice(0, -1), known: last, draft };
  return { earlier: settled, known: draft, draft };
}

/** A clock that was set back does not make a version end before it began. */
const seenAgain = (version: KeptVersion, known: KeptEntry | null): KeptVersion => {
  const firstSeen = known?.firstSeen ?? version.firstSeen;
  return { ...version, firstSeen, lastSeen: Math.max(firstSeen, version.lastSeen) };
};

/** @param versions of one policy, whole, up to the newest, the oldest first. @returns the newest. */
async function writeAll(to: Change, versions: readonly StoredVersion[]): Promise<KeptEntry> {
  let newest: KeptEntry | null = null;
  for (const version of thinVersions(versions)) newest = await writeVersion(to, version);
  if (newest === null) throw new Error('There is no version to write.');
  return newest;
}

async function makeRoom(to: Change, newest: KeptEntry, limit: number, now: number): Promise<void> {
  const { entries } = await readEntries(to);
  const gone = toMakeRoom(entries, newest, limit);
  if (gone === null) throw new NoRoomToKeep(newest.url);
  if (gone.length === 0) return;
  await eraseVersions(
    to,
    gone.map(({ id }) => id),
  );
  const before = await readMadeRoom(to);
  await to.objectStore('notes').put({ versions: gone.length + (before?.versions ?? 0), at: now }, 'made-room');
}

async function readMadeRoom(of: Pick<Change, 'objectStore'>): Promise<MadeRoom | null> {
  const parsed = v.safeParse(madeRoomSchema, await of.objectStore('notes').get('made-room'));
  return parsed.success ? parsed.output : null;
}

export const listKept = (): Promise<KeptPolicies> =>
  look(async (of) => ({ ...(await readEntries(of)), madeRoom: await readMadeRoom(of) }));

/** The versions of a policy, the oldest first; damaged ones are left out. */
export const loadVersions = (
  policy: string,
): Promise<readonly { readonly id: number; readonly version: KeptVersion }[]> =>
  look(async (of) => {
    const versions = wholeVersions(await readVersions(of, policy));
    return versions.map(({ entry, content }) => ({ id: entry.id, version: fromStored(entry, content) }));
  });

/** Null where it is damaged or was deleted meanwhile. */
export async function loadEntry(id: number): Promise<KeptEntry | null> {
  const { entries } = await listKept();
  return entries.find((one) => one.id === id) ?? null;
}

/** Null where it is damaged or was deleted meanwhile. */
export async function loadVersion(id: number): Promise<KeptVersion | null> {
  const entry = await loadEntry(id);
  if (entry === null) return null;
  return (await loadVersions(entry.policy)).find((one) => one.id === id)?.version ?? null;
}

export const deleteVersions = (ids: readonly number[]): Promise<void> =>
  change(async (to) => {
    const { entries } = await readEntries(to);
    const policies = new Set(entries.filter(({ id }) => ids.includes(id)).map(({ policy }) => policy));
    for (const policy of policies) {
      const rest = wholeVersions(await readVersions(to, policy)).filter(({ entry }) => !ids.includes(entry.id));
      if (rest.length > 0) await writeAll(to, rest);
    }
    // Damaged ones, too.
    await eraseVersions(to, ids);
  });
