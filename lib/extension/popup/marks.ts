/** Marks the evidence of a tab's report in its page, goes from passage to passage, and takes the marks away. */
import * as v from 'valibot';
import { browser } from '../shared/browser';
import { highlightStyles } from '../../page/mark/highlight-styles';
import type { Position } from '../../page/mark/highlight';
import { passagesOf } from '../../report/arrange/passages';
import { markPassages, stepPassage } from '../shared/ask';
import { loadReading, shownPart } from '../shared/readings';

export const markCommands = ['mark', 'mark-everything', 'next', 'previous', 'stay', 'clear'] as const;
/** `mark` marks what is worth noting; `stay` changes nothing and tells where the reader is. */
export type MarkCommand = (typeof markCommands)[number];

const steps = { next: 1, previous: -1, stay: 0 } as const;

/**
 * Does what the reader asks of the marks in a tab.
 * @returns where the reader is now; of none, where nothing is marked.
 * @throws where the page is gone or closed to extensions.
 */
export async function commandMarks(tabId: number, command: MarkCommand): Promise<Position> {
  if (command === 'clear') return markPassages(tabId, []);
  if (command === 'mark' || command === 'mark-everything') return mark(tabId, command === 'mark-everything');
  const position = await stepPassage(tabId, steps[command]);
  if (command === 'stay' || position.of > 0) return position;
  // Asked to go on where nothing is marked, or where the page has rewritten itself: mark it (again) first.
  const { of } = await mark(tabId, false);
  return of === 0 ? { at: 0, of } : stepPassage(tabId, steps[command]);
}

/** Keyboard commands, for when no popup is open. Firefox for Android has none. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const parsed = v.safeParse(v.picklist(markCommands), name);
    if (parsed.success && tab?.id !== undefined) void commandMarks(tab.id, parsed.output);
  });
}

/** What to press for the next marked passage and the one before, as the reader has set it; empty where there are no such keys. */
export async function markKeys(): Promise<readonly string[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keysOf = (command: MarkCommand) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  return [keysOf('next'), keysOf('previous')].filter((keys) => keys !== '');
}

/**
 * Sets how marks look, in all frames. Firefox paints marks within shadow roots only by the user's own styles; as such,
 * they would have no backgrounds in Chromium.
 */
export async function styleMarks(tabId: number): Promise<void> {
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: highlightStyles(), origin });
}

async function mark(tabId: number, isEverything: boolean): Promise<Position> {
  const shown = shownPart(await loadReading(tabId));
  const passages = shown === null ? [] : passagesOf(shown.report, isEverything);
  await styleMarks(tabId);
  return markPassages(tabId, passages);
}
