/** What was read in each tab, kept in memory: it is kept when the background stops, and gone when the browser closes. */
import * as v from 'valibot';
import { keepNoteSchema } from '../../keep/keep-note';
import { blockSchema, policyReportSchema } from '../../policy/schema';
import { store } from './reading-store';

const failureReasons = [
  /** The page closed, navigated or refused the reader. */
  'page-unreachable',
  /** The page does not answer: it is loading, or its own scripts keep ours from running. */
  'page-silent',
  /** The page bears a policy's name, but next to no text that extensions can see. */
  'no-text',
  /** The reader failed with an error. */
  'reading-failed',
  /** The browser's storage is too full for the report. */
  'storage-full',
  /** The background did not answer. */
  'no-answer',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/**
 * `visit` names one stay of one document at one address; the finder makes it, and a reading of another visit is stale. `isWanted`: the user
 * wants the page to be read, whatever it is.
 */
const visit = { visit: v.string(), isWanted: v.exactOptional(v.literal(true)) };

const readingSchema = v.variant('state', [
  /** `lifetime` names the background that reads: one of another lifetime was stopped midway. */
  v.object({ ...visit, state: v.literal('reading'), lifetime: v.string() }),
  v.object({
    ...visit,
    state: v.literal('read'),
    /** The frame that holds the policy, where it is not the page itself. */
    frame: v.exactOptional(v.number()),
    report: policyReportSchema,
    blocks: v.record(v.string(), blockSchema),
    /** What remembering has to tell. */
    note: v.exactOptional(keepNoteSchema),
  }),
  v.object({ ...visit, state: v.literal('failed'), what: v.picklist(failureReasons), detail: v.string() }),
]);
export type Reading = v.InferOutput<typeof readingSchema>;

type ReadPage = Extract<Reading, { readonly state: 'read' }>;

/** What of a tab's reading may be shown: null where the page proved to be no policy, and nobody wanted it read all the same. */
export const shownPart = (reading: Reading | null): ReadPage | null =>
  reading?.state === 'read' && (reading.report.isPolicy || reading.isWanted === true) ? reading : null;

const prefix = 'tab-';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

/** The reading stored for a tab; null where there is none, or none that this version understands. */
export async function loadReading(tabId: number): Promise<Reading | null> {
  const parsed = v.safeParse(readingSchema, await store.load(keyOf(tabId)));
  return parsed.success ? parsed.output : null;
}

/** The frame that holds what was read in a tab; 0 is the page itself. */
export async function frameOf(tabId: number): Promise<number> {
  const reading = await loadReading(tabId);
  return (reading?.state === 'read' ? reading.frame : undefined) ?? 0;
}

/** The browser's quota is used up. */
export class NoRoom extends Error {}

/** @throws NoRoom, with the browser's words. */
export async function saveReading(tabId: number, reading: Reading): Promise<void> {
  await store.save(keyOf(tabId), reading).catch((error: unknown) => {
    throw new NoRoom(String(error));
  });
}

export async function clearReading(tabId: number): Promise<void> {
  await clearReadings([tabId]);
}

export async function clearReadings(tabIds: readonly number[]): Promise<void> {
  await store.remove(tabIds.map(keyOf));
}

/** The tabs that a reading is stored for. */
export async function readTabs(): Promise<readonly number[]> {
  return (await store.keys()).flatMap((key) => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : []));
}

/** The room that the readings of these tabs take, in bytes as the browser counts them. */
export function sizeOfReadings(tabIds: readonly number[]): Promise<number> {
  return store.size(tabIds.map(keyOf));
}

/** Runs work on a tab's reading when no other work on it runs: what is loaded still holds when it is saved. */
export function withReading<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(keyOf(tabId), work);
}

/** Calls back whenever any tab's reading changes; returns the way to stop. */
export const onReadingChange = (listener: () => void): (() => void) => store.onChange(listener);
