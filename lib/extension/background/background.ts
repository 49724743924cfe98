/** The background: reads what the finder found or the user asked for. Everything it knows is in the readings. */
import * as v from 'valibot';
import { browser } from '../shared/browser';
import { readsByItself } from '../../report/settings/settings';
import { describePage, putFinder, showQuote } from '../shared/ask';
import { clearBadge, refreshBadges } from './badge';
import { listenToCommands, styleMarks } from '../popup/marks';
import type { PageToRead } from '../shared/message-names';
import { isFromOwnPage, onMessage, senderTab, tabOfAnyFrame } from '../shared/messages';
import { createTabReader, type TabReader } from './read-tab';
import { clearReading, clearReadings, loadReading, NoRoom, readTabs, withReading } from '../shared/readings';
import { loadSettings, onSettingsChange, watchSettings } from '../shared/stored-settings';
import { lookAtOpenPages } from './open-pages';
import { welcomeNewcomers } from './welcome';

const tabIdSchema = v.pipe(v.number(), v.integer());
const visitSchema = v.string();
const pageToReadSchema = v.object({ tabId: tabIdSchema, visit: visitSchema });
const placeSchema = v.object({ tabId: tabIdSchema, quote: v.string(), block: v.pipe(v.number(), v.integer()) });

/** @param lifetime any word that no other run of the background has. */
export function startBackground(lifetime: string): void {
  const reader = createTabReader(lifetime);
  watchSettings();
  onMessage('policyFound', async (message) => {
    const tabId = senderTab(message);
    // The browser may only prepare the page (prerendering): its finder sends the message again once it is shown.
    if (tabId === null) return false;
    if (!readsByItself(message.sender.url ?? '', await loadSettings())) return true;
    const finish = await reader.begin(tabId, v.parse(visitSchema, message.data));
    // Not answered before the end: where this background is stopped midway, the finder learns it, and tells the next one.
    return finish();
  });
  onMessage('policyLeft', async (message) => {
    const tabId = senderTab(message);
    if (tabId !== null) await leave(tabId, v.parse(visitSchema, message.data), reader);
    return tabId !== null;
  });
  onMessage('policyChanged', async (message) => {
    const tabId = tabOfAnyFrame(message);
    if (tabId === null) return false;
    // To describe the page, the finder looks again, and says so if the policy is no longer there.
    const { visit, isPolicy } = await describePage(tabId, 'changed');
    if (isPolicy) await reader.again(tabId, visit);
    return true;
  });
  onMessage('readPage', async (message) => {
    if (!isFromOwnPage(message)) return null;
    return read(v.parse(pageToReadSchema, message.data), reader);
  });
  onMessage('readAnyway', async (message) => {
    if (!isFromOwnPage(message)) return null;
    const { tabId } = v.parse(v.object({ tabId: tabIdSchema }), message.data);
    // Not the popup asks the page: it may close before it could tell us, and the finder tells us of a policy at once.
    const { visit } = await describePage(tabId, 'wanted');
    return read({ tabId, visit }, reader, true);
  });
  onMessage('showInPage', async (message) => {
    if (!isFromOwnPage(message)) return false;
    const { tabId, ...place } = v.parse(placeSchema, message.data);
    await styleMarks(tabId);
    return showQuote(tabId, place);
  });
  onSettingsChange(() => void refreshBadges());
  listenToCommands();
  welcomeNewcomers();
  lookAtOpenPages();
  // The popup connects only to learn, by the disconnection, when this background ends.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onRemoved.addListener((tabId) => {
    reader.end(tabId);
    void withReading(tabId, () => clearReading(tabId));
    void forgetClosedTabs();
  });
  browser.permissions.onAdded.addListener(() => void lookAtActiveTab());
}

/** Answers as soon as reading has begun: the asker follows the rest in the readings. @returns what the browser says where it has no room. */
async function read({ tabId, visit }: PageToRead, reader: TabReader, isWanted?: true): Promise<string | null> {
  try {
    const finish = await reader.begin(tabId, visit, isWanted);
    void finish();
    return null;
  } catch (error) {
    if (error instanceof NoRoom) return error.message;
    throw error;
  }
}

/** A tab may close while the background is being stopped: it learns nothing of it, and the reading would stay. */
async function forgetClosedTabs(): Promise<void> {
  const known = await readTabs();
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  await clearReadings(known.filter((id) => !open.has(id)));
}

function leave(tabId: number, visit: string, reader: TabReader): Promise<void> {
  return withReading(tabId, async () => {
    if ((await loadReading(tabId))?.visit !== visit) return;
    reader.end(tabId);
    await Promise.all([clearReading(tabId), clearBadge(tabId)]);
  });
}

/** Access was granted: content scripts only start with the next page, so the finder is put into this one by hand. */
async function lookAtActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && /^https?:/.test(tab.url ?? '')) await putFinder(tab.id);
}
