import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshBadges } from '../../lib/extension/background/badge';
import { saveReading } from '../../lib/extension/shared/readings';
import { loadSettings, onSettingsChange, saveSettings } from '../../lib/extension/shared/stored-settings';
import { deleteReadings } from '../../lib/extension/shared/stored-data';
import { practicesOf } from '../../lib/report/arrange/overview';
import { defaultSettings, readSettings } from '../../lib/report/settings/settings';
import { finding, report } from '../support/sample-report';

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

describe('where the browser refuses to keep them', () => {
  const chosen = { ...defaultSettings, ignoredHosts: ['a.example'] };

  it('have them hold for the session, and says so', async () => {
    await saveSettings(defaultSettings);
    const refused = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    const listener = vi.fn<() => void>();
    onSettingsChange(listener);
    expect(await saveSettings(chosen)).toBe(false);
    expect(listener).toHaveBeenCalledOnce();
    expect(await loadSettings()).toEqual(chosen);
    await deleteReadings();
    expect(await loadSettings()).toEqual(chosen);
    refused.mockRestore();
    expect(await saveSettings(defaultSettings)).toBe(true);
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('tells where they cannot hold at all', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('managed'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(saveSettings(chosen)).rejects.toThrow('QUOTA_BYTES');
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('begins with the defaults where it keeps them to itself, too', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('storage.sync is switched off'));
    expect(await loadSettings()).toEqual(defaultSettings);
  });
});

// The icon has a sign of its own only where no badge covers it.
it.each([
  ['the level', {}, '!!', '/icon/16.png'],
  ['the number of what is counted', { sign: 'count', uncounted: ['sale'] }, '1', '/icon/16.png'],
  ['nothing', { hasBadge: false }, '', '/icon/attention-16.png'],
] as const)('shows the badges of open policies as new settings want them: %s', async (_, changes, text, icon) => {
  const setBadgeText = vi.fn<(badge: { readonly tabId: number; readonly text: string }) => Promise<void>>();
  const nothing = () => Promise.resolve();
  const setIcon = vi.fn<(icon: { readonly path: Readonly<Record<string, string>> }) => Promise<void>>();
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setIcon,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
    setTitle: nothing,
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  const read = report({ findings: [finding('sale', 'yes'), finding('social-widgets', 'yes')] });
  await saveReading(7, { visit: 'a', state: 'read', report: read, blocks: {} });
  await saveReading(8, { visit: 'b', state: 'failed', what: 'no-text', detail: '' });
  await saveSettings(readSettings({ ...defaultSettings, ...changes }));
  await refreshBadges();
  expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
  expect(setIcon.mock.calls.map(([{ path }]) => path['16'])).toEqual([icon]);
});
