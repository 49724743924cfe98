/** The toolbar button: its badge counts the findings that deserve attention, its icon says whether there are any. */
import { i18n } from '#i18n';
import { browser } from '../shared/browser';
import type { Tone } from '../../policy/practice';
import type { PolicyReport } from '../../policy/report';
import { attention } from '../../report/arrange/attention';
import { isReadable, languageInWords } from '../../report/language';
import { loadReading, readTabs } from '../shared/readings';
import { loadSettings } from '../shared/stored-settings';

/** White text on each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const colours: Readonly<Record<Tone, string>> = {
  alarm: '#b3261e',
  caution: '#8a5300',
  neutral: '#4a5568',
  good: '#1b6e3c',
};

/** `nothingRead` is also the manifest's. */
const icons = {
  nothingRead: { 16: '/icon/nothing-read-16.png', 32: '/icon/nothing-read-32.png' },
  read: { 16: '/icon/16.png', 32: '/icon/32.png' },
  attention: { 16: '/icon/attention-16.png', 32: '/icon/attention-32.png' },
} as const;

export async function showBadge(tabId: number, report: PolicyReport): Promise<void> {
  if (report.findings.length === 0 && !isReadable(report.language)) return showUnread(tabId, report.language);
  const { hasBadge, uncounted } = await loadSettings();
  const { count, worst } = attention(report, uncounted);
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons[count > 0 ? 'attention' : 'read'] }),
    browser.action.setBadgeText({ tabId, text: hasBadge ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colours[worst ?? 'neutral'] }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: `${i18n.t('extName')}: ${i18n.t('verdict.attention', count)}` }),
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
  if (reading?.state === 'read') await showBadge(tabId, reading.report);
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
