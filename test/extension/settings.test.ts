import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { refreshBadges } from '../../lib/extension/badge';
import { saveReading } from '../../lib/extension/readings';
import { loadSettings, onSettingsChange, saveSettings } from '../../lib/extension/settings';
import { practicesOf } from '../../lib/report/overview';
import { defaultSettings } from '../../lib/report/settings';
import { finding, report } from '../report/sample';

beforeEach(() => fakeBrowser.reset());

it('begins with the defaults', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
});

it('takes over what the first version kept in synchronised storage, and keeps it in the new form', async () => {
  const first = { version: 1, reading: 'on-click', hasBadge: true, countedGroups: ['sharing'], ignoredHosts: [] };
  await fakeBrowser.storage.sync.set({ settings: first });
  const taken = await loadSettings();
  expect(taken).toMatchObject({ version: 2, reading: 'on-click' });
  expect(taken.uncounted).toEqual(expect.arrayContaining([...practicesOf('tracking')]));
  await saveSettings(taken);
  expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: taken });
});

it('tells when settings change', async () => {
  const listener = vi.fn<() => void>();
  onSettingsChange(listener);
  await saveSettings({ ...defaultSettings, hasBadge: false });
  expect(listener).toHaveBeenCalledOnce();
});

it('shows the badges of open policies as new settings want them', async () => {
  const setBadgeText = vi.fn<(badge: { readonly tabId: number; readonly text: string }) => Promise<void>>();
  const nothing = () => Promise.resolve();
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setIcon: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
    setTitle: nothing,
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  const read = report({ findings: [finding('sale', 'yes'), finding('flash-cookies', 'yes')] });
  await saveReading(7, { visit: 'a', state: 'read', report: read, blocks: {} });
  await saveReading(8, { visit: 'b', state: 'failed', what: 'no-text', detail: '' });
  await saveSettings({ ...defaultSettings, uncounted: ['sale'] });
  await refreshBadges();
  expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]]);
});
