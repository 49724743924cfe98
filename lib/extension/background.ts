/** The background: reads what the finder found or the user asked for. Everything it knows is in the readings. */
import * as v from 'valibot';
import { browser } from './browser';
import { highlightStyles } from '../page/highlight-styles';
import { readsByItself } from '../report/settings';
import { describePage, putFinder, showQuote } from './ask';
import { clearBadge, refreshBadges } from './badge';
import { listenToCommands } from './marks';
import { isFromOwnPage, onMessage, senderTab, tabOfAnyFrame } from './messages';
import { beginReading, readAgain } from './read-tab';
import { clearReading, loadReading, NoRoom, withReading } from './readings';
import { loadSettings, onSettingsChange } from './settings';
import { lookAtOpenPages } from './open-pages';
import { welcomeNewcomers } from './welcome';

const tabIdSchema = v.pipe(v.number(), v.integer());
const visitSchema = v.string();
const pageToReadSchema = v.object({ tabId: tabIdSchema, visit: visitSchema });
const placeSchema = v.object({ tabId: tabIdSchema, quote: v.string(), block: v.pipe(v.number(), v.integer()) });

/** @param lifetime any word that no other run of the background has. */
export function startBackground(lifetime: string): void {
  onMessage('policyFound', async (message) => {
    const tabId = senderTab(message);
    if (tabId === null || !readsByItself(message.sender.url ?? '', await loadSettings())) return;
    const finish = await beginReading(tabId, v.parse(visitSchema, message.data), lifetime);
    // Not answered before the end: where this background is stopped midway, the finder learns it, and tells the next one.
    await finish();
  });
  onMessage('policyLeft', async (message) => {
    const tabId = senderTab(message);
    if (tabId !== null) await leave(tabId, v.parse(visitSchema, message.data));
  });
  onMessage('policyChanged', async (message) => {
    const tabId = tabOfAnyFrame(message);
    if (tabId === null) return;
    // Describing the page, the finder looks again, and takes its word back where the policy has gone.
    const { visit, isPolicy } = await describePage(tabId, true);
    if (isPolicy) await readAgain(tabId, visit);
  });
  onMessage('readPage', async (message) => {
    if (!isFromOwnPage(message)) return null;
    const { tabId, visit } = v.parse(pageToReadSchema, message.data);
    return read(tabId, visit, lifetime);
  });
  onMessage('showInPage', async (message) => {
    if (!isFromOwnPage(message)) return false;
    const { tabId, ...place } = v.parse(placeSchema, message.data);
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: highlightStyles });
    return showQuote(tabId, place);
  });
  onSettingsChange(() => void refreshBadges());
  listenToCommands();
  welcomeNewcomers();
  lookAtOpenPages();
  // The popup only wants to be told, by the disconnection, when this background ends.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onRemoved.addListener((tabId) => void withReading(tabId, () => clearReading(tabId)));
  browser.permissions.onAdded.addListener(() => void lookAtActiveTab());
}

/** Answers as soon as reading has begun: the asker follows the rest in the readings. @returns what the browser says where it has no room. */
async function read(tabId: number, visit: string, lifetime: string): Promise<string | null> {
  try {
    const finish = await beginReading(tabId, visit, lifetime);
    void finish();
    return null;
  } catch (error) {
    if (error instanceof NoRoom) return error.message;
    throw error;
  }
}

function leave(tabId: number, visit: string): Promise<void> {
  return withReading(tabId, async () => {
    const stored = await loadReading(tabId);
    if (stored?.visit === visit) await Promise.all([clearReading(tabId), clearBadge(tabId)]);
  });
}

/** Access was granted: content scripts only start with the next page, so the finder is put into this one by hand. */
async function lookAtActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && /^https?:/.test(tab.url ?? '')) await putFinder(tab.id);
}
