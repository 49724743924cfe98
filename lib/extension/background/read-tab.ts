/** Reads the policy in a tab: extracts, detects, stores the report and sets the badge. */
import type { PolicyDocument } from '../../policy/document';
import { mayBePolicy } from '../../policy/may-be-policy';
import { toShown, type ShownReport } from '../../report/arrange/shown';
import { currentVisit, extractPage, statedLanguage } from '../shared/ask';
import { showBadge } from './badge';
import type { KeepNote } from '../../keep/keep-note';
import { keepReading } from '../keep/keep-reading';
import { browser } from '../shared/browser';
import { fewestWords } from '../shared/few-words';
import { prepareReading, readDocument } from '../shared/read-document';
import { withFewerQuotes } from './fewer-quotes';
import { createPause } from '../shared/pause';
import {
  clearReading,
  loadReading,
  saveReading,
  withReading,
  type FailureReason,
  type Reading,
} from '../shared/readings';
import { loadSettings } from '../shared/stored-settings';
import { createTurns } from './turns';

export interface TabReader {
  /**
   * Makes sure that this visit's page is being read, or has been read.
   * @param isWanted whatever it is, because the user says so
   * @returns the rest of the reading, which settles when its outcome is stored, and says whether it came so far: another
   * reading in the tab, or its end, cuts it short. It never rejects for a fault of the page.
   * @throws where the storage is too full even to note that reading began.
   */
  begin(tabId: number, visit: string, isWanted?: true): Promise<() => Promise<boolean>>;
  /** Reads the page again if it was read before: its text has changed. */
  again(tabId: number, visit: string): Promise<void>;
  /** Stops reading in a tab: the page was left. */
  end(tabId: number): void;
}

/** @param lifetime names this run of the background: readings begun in another were cut short and start again. */
export function createTabReader(lifetime: string): TabReader {
  const turns = createTurns();
  const finish: Finish = (tabId, visit) => turns.take(tabId, (signal) => finishReading(tabId, visit, signal));
  return {
    // Finder and popup may both ask: one at a time, or the page would be read twice.
    begin: (tabId, visit, isWanted) =>
      withReading(tabId, () => beginReading(tabId, { visit, lifetime, ...(isWanted && { isWanted }) }, finish)),
    again: async (tabId, visit) => {
      if ((await loadReading(tabId))?.visit === visit) await finish(tabId, visit);
    },
    end: (tabId) => turns.end(tabId),
  };
}

type Finish = (tabId: number, visit: string) => Promise<boolean>;
type Begun = Omit<Extract<Reading, { readonly state: 'reading' }>, 'state'>;

async function beginReading(tabId: number, begun: Begun, finish: Finish): Promise<() => Promise<boolean>> {
  const { visit, lifetime, isWanted } = begun;
  const stored = await loadReading(tabId);
  const known = stored?.visit === visit ? withWish(stored, isWanted) : null;
  if (known?.state === 'read') {
    if (isWanted) await saveOutcome(tabId, known);
    return async () => showBadge(tabId, known, await loadSettings()).then(() => true);
  }
  if (known?.state === 'reading' && known.lifetime === lifetime) {
    if (isWanted) await saveReading(tabId, known);
    return async () => true;
  }
  await saveReading(tabId, withWish({ ...begun, state: 'reading' }, known?.isWanted));
  // Its turn is taken while the reading is locked: the last that was stored is the last to run.
  const finished = finish(tabId, visit);
  return () => finished;
}

const withWish = <Any extends Reading>(reading: Any, isWanted: true | undefined): Any =>
  isWanted ? { ...reading, isWanted } : reading;

async function finishReading(tabId: number, visit: string, signal: AbortSignal): Promise<void> {
  const { reading, ...asked } = await readPage(tabId, visit, signal);
  // The reading is not locked meanwhile: a page that froze, or that is in the back/forward cache, never answers, and others who ask for
  // the tab's next page would have to wait.
  const [there, note] = await Promise.all([asked.there, asked.note]);
  await withReading(tabId, async () => {
    signal.throwIfAborted();
    // Meanwhile another visit may have begun, or the tab been closed.
    const stored = await loadReading(tabId);
    if (stored?.visit !== visit) return;
    // The badge of the last page must not stay on this one.
    if (there !== visit) return clearReading(tabId);
    const noted = reading.state === 'read' && note ? { ...reading, note } : reading;
    await showAndSave(tabId, withWish(noted, stored.isWanted));
  });
}

async function showAndSave(tabId: number, outcome: Reading): Promise<void> {
  const settings = await loadSettings();
  // Asked for in this order: were the background stopped between the two, nobody would set the badge of a report that is there. Not one
  // after the other: browsers load the icon first.
  const shown = outcome.state === 'read' ? showBadge(tabId, outcome, settings) : Promise.resolve();
  const saved = saveOutcome(tabId, outcome);
  await Promise.all([saved, shown.finally(() => saved)]);
}

/** Milliseconds of reading during which a page may have left without a word: then it is asked again. */
const long = 500;

/** At which visit the tab is; null where no finder answers. */
const visitAt = (tabId: number): Promise<string | null> => currentVisit(tabId).catch(() => null);

interface Read {
  readonly reading: Reading;
  /** The visit that the tab is at. */
  readonly there: Promise<string | null>;
  /** What remembering has to tell; never rejects. */
  readonly note: Promise<KeepNote | null> | null;
}

/** @throws where it was to stop. */
async function readPage(tabId: number, visit: string, signal: AbortSignal): Promise<Read> {
  const isPrivateTab = isPrivate(tabId);
  // While the text is extracted. Where it is in another language than the page says, that is loaded then.
  void statedLanguage(tabId)
    .then(prepareReading)
    .catch(() => undefined);
  try {
    const { document, frame } = await extractPage(tabId);
    signal.throwIfAborted();
    // Without text, "not mentioned" would be wrong: we have not seen the policy.
    if (!mayBePolicy(document) && document.words < fewestWords)
      return { reading: { visit, state: 'failed', what: 'no-text', detail: '' }, there: visitAt(tabId), note: null };
    const began = performance.now();
    // The page answers while its text is read.
    const there = visitAt(tabId);
    const shown = await makeReport(document, signal);
    const note = keepReading({ document, report: shown.report, visit, isPrivate: await isPrivateTab });
    const reading: Reading = { visit, state: 'read', ...(frame !== 0 && { frame }), ...shown };
    return { reading, there: performance.now() - began < long ? there : visitAt(tabId), note };
  } catch (error) {
    signal.throwIfAborted();
    return { reading: failed(visit, 'reading-failed', error), there: visitAt(tabId), note: null };
  }
}

/** A tab that has gone may have been private. */
function isPrivate(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );
}

async function makeReport(document: PolicyDocument, signal: AbortSignal): Promise<ShownReport> {
  const pause = createPause();
  const report = await readDocument(document, async () => {
    await pause();
    signal.throwIfAborted();
  });
  return toShown(document, report);
}

/** Stores what was read: whole, or else with fewer quotes, or else that there is no room. */
async function saveOutcome(tabId: number, outcome: Reading): Promise<void> {
  try {
    await saveReading(tabId, outcome);
  } catch {
    const smaller = outcome.state === 'read' ? { ...outcome, ...withFewerQuotes(outcome) } : outcome;
    // This takes fewer bytes than the "reading" entry that it replaces, so it always fits.
    const full = withWish(failed(outcome.visit, 'storage-full', ''), outcome.isWanted);
    await saveReading(tabId, smaller).catch(() => saveReading(tabId, full));
  }
}

function failed(visit: string, what: FailureReason, error: unknown): Reading {
  return { visit, state: 'failed', what, detail: error instanceof Error ? error.message : String(error) };
}
