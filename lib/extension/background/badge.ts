/** The toolbar button: a sign of how serious an open policy is, or, for who prefers it, the number of points to note. */
import { i18n } from '#i18n';
import { browser } from '../shared/browser';
import type { KeepNote } from '../../keep/keep-note';
import type { PolicyReport } from '../../policy/report';
import { attention } from '../../report/arrange/attention';
import { standingOf, type Level } from '../../report/arrange/level';
import { signOf, standingInWords } from '../../report/arrange/level-in-words';
import { isReadable, languageInWords } from '../../report/language';
import type { Settings } from '../../report/settings/settings';
import { loadReading, readTabs, shownPart, type Reading } from '../shared/readings';
import { loadSettings } from '../shared/stored-settings';

/** White text on each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const colours: Readonly<Record<Level, string>> = { 0: '#4a5568', 1: '#8a5300', 2: '#b3261e', 3: '#b3261e' };

/** `nothingRead` is also the manifest's. With a badge, nothing stands on the icon that it would cover. */
const icons = {
  nothingRead: { 16: '/icon/nothing-read-16.png', 32: '/icon/nothing-read-32.png' },
  read: { 16: '/icon/16.png', 32: '/icon/32.png' },
  attention: { 16: '/icon/attention-16.png', 32: '/icon/attention-32.png' },
} as const;

interface Shown {
  readonly text: string;
  readonly level: Level;
  readonly words: string;
}

const shownOf = (report: PolicyReport, { sign, uncounted }: Settings): Shown => {
  const standing = standingOf(report);
  const { level } = standing;
  if (sign === 'level') return { text: signOf(level), level, words: standingInWords(standing, i18n.t).join(' – ') };
  const count = attention(report, uncounted);
  return { text: String(count), level, words: i18n.t('verdict.attention', count) };
};

/** Behind the sign where facts have changed since the policy was read before; the title says so in words. */
const changeMark = '*';

const withChanges = (shown: Shown, note: KeepNote | undefined): Shown => {
  if (note?.kind !== 'changed' || note.facts === 0) return shown;
  const { text, words } = shown;
  return { ...shown, text: `${text}${changeMark}`, words: `${words} – ${i18n.t('keep.changed', note.facts)}` };
};

/** What a badge tells of. */
type Told = Extract<Reading, { readonly state: 'read' }>;

/** Asks the browser for it at once: the text first, since an icon has to be loaded. */
export async function showBadge(tabId: number, reading: Told, settings: Settings): Promise<void> {
  const { report, note } = reading;
  if (shownPart(reading) === null) return clearBadge(tabId);
  if (report.findings.length === 0 && !isReadable(report.language)) return showUnread(tabId, report.language);
  const { text, level, words } = withChanges(shownOf(report, settings), note);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: settings.hasBadge ? text : '' }),
    browser.action.setIcon({ tabId, path: icons[settings.hasBadge || level === 0 ? 'read' : 'attention'] }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colours[level] }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: `${i18n.t('extName')}: ${words}` }),
  ]);
}

/** Not read because of its language: no number, as a number would look like a verdict. */
function showUnread(tabId: number, language: string): Promise<void> {
  return showIdle(tabId, `${i18n.t('extName')}: ${i18n.t('state.unread', [languageInWords(language, i18n.t)])}`);
}

/** Sets the badge of every open policy by the present settings. */
export async function refreshBadges(): Promise<void> {
  const tabs = await readTabs();
  await Promise.all(tabs.map(refreshBadge));
}

async function refreshBadge(tabId: number): Promise<void> {
  const reading = await loadReading(tabId);
  if (reading?.state === 'read') await showBadge(tabId, reading, await loadSettings());
}

export function clearBadge(tabId: number): Promise<void> {
  return showIdle(tabId, i18n.t('extName'));
}

async function showIdle(tabId: number, title: string): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons.nothingRead }),
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
