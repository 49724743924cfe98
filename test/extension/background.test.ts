// @vitest-environment jsdom
/** The background when things go wrong at a known moment: pages that fall silent, tabs that close, storage that is full. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadReading } from '../../lib/extension/readings';
import { policy, policyPage, setStage, silence, type Stage } from './stage';

const tab = 7;
let stage: Stage;

beforeEach(() => {
  vi.restoreAllMocks();
  stage = setStage();
});

const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({ tabId: tab });
const stateOf = async (visit: string): Promise<string | null> => {
  const reading = await loadReading(tab);
  return reading?.visit === visit ? reading.state : null;
};
/** No more room for anything. @returns what makes room again. */
const fill = () => {
  const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  return () => full.mockRestore();
};

it('answers the finder when the policy is read, and not before', async () => {
  stage.pages.set(tab, policyPage('a'));
  expect(await stage.fromPage(tab, 'policyFound', 'a')).toEqual({ value: undefined });
  expect(await stateOf('a')).toBe('read');
  expect(await badge()).toMatch(/^\d+$/);
});

it('gives no number to a policy in a language that is not read', async () => {
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
  const german = { ...policy, language: 'de', blocks: [] };
  stage.pages.set(tab, { ...policyPage('a'), extractPage: async () => german });
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(await stateOf('a')).toBe('read');
  expect(await badge()).toBe('');
  expect(fakeBrowser.i18n.getMessage).toHaveBeenCalledWith('state_unread', [expect.any(String)]);
  expect(setTitle).toHaveBeenCalledOnce();
});

it('reads the next page while one that fell silent is waited for', async () => {
  const silent = { ...policyPage('a'), describePage: silence };
  stage.pages.set(tab, silent);
  void stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(2));

  stage.pages.set(tab, policyPage('b'));
  await stage.fromPage(tab, 'policyFound', 'b');
  expect(await stateOf('b')).toBe('read');
  expect(await badge()).toMatch(/^\d+$/);
});

it('answers the popup while a page that fell silent is waited for', async () => {
  stage.pages.set(tab, { ...policyPage('a'), describePage: silence });
  void stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(2));
  expect(await stage.fromPopup('readPage', { tabId: tab, visit: 'a' })).toEqual({ value: null });
});

it('forgets what it read of a page that was left meanwhile', async () => {
  const page = policyPage('a');
  stage.pages.set(tab, { ...page, describePage: async () => ({ visit: 'b', isPolicy: false }) });
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(await loadReading(tab)).toBeNull();
  expect(await badge()).toBe('');
});

it('does not put the last page over the next, whichever is read first', async () => {
  let finishExtracting = (): void => undefined;
  const extractPage = () => new Promise((resolve) => (finishExtracting = () => resolve(policy)));
  stage.pages.set(tab, { ...policyPage('a'), extractPage });
  const first = stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(async () => expect(await stateOf('a')).toBe('reading'));

  stage.pages.set(tab, policyPage('b'));
  await stage.fromPage(tab, 'policyFound', 'b');
  finishExtracting();
  await first;
  expect(await stateOf('b')).toBe('read');
});

it('keeps nothing of a tab that closes as its badge is set', async () => {
  stage.pages.set(tab, policyPage('a'));
  vi.mocked(fakeBrowser.action.setIcon).mockImplementation(async () => {
    stage.pages.delete(tab);
    void fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 1, isWindowClosing: false });
    throw new Error(`No tab with id: ${tab}`);
  });
  // Nobody waits: the finder has gone with its tab.
  await stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});

it('keeps a report whose badge the browser refuses', async () => {
  stage.pages.set(tab, policyPage('a'));
  vi.mocked(fakeBrowser.action.setIcon).mockRejectedValue(new Error('Failed to fetch'));
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(await stateOf('a')).toBe('read');
});

it('says that there is no room even to begin, and reads once there is', async () => {
  stage.pages.set(tab, policyPage('a'));
  const makeRoom = fill();
  const page = { tabId: tab, visit: 'a' };
  expect(await stage.fromPopup('readPage', page)).toEqual({ value: expect.stringContaining('QUOTA_BYTES') as string });
  makeRoom();
  expect(await stage.fromPopup('readPage', page)).toEqual({ value: null });
  await vi.waitFor(async () => expect(await stateOf('a')).toBe('read'));
});

it('begins anew what another run of the background has begun', async () => {
  stage.pages.set(tab, policyPage('a'));
  await fakeBrowser.storage.session.set({ [`tab-${tab}`]: { visit: 'a', state: 'reading', lifetime: 'the last run' } });
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(await stateOf('a')).toBe('read');
});

it.each([
  ['an installation', { reason: 'install' }],
  ['an update', { reason: 'update', previousVersion: '0.0.9' }],
] as const)('looks at pages that were open before %s', async (_what, details) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  // The first is closed to extensions.
  for (const id of [2, 3]) stage.pages.set(id, policyPage('b'));
  void fakeBrowser.runtime.onInstalled.trigger(details);
  const put = vi.mocked(fakeBrowser.scripting.executeScript);
  await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(3));
  expect(put.mock.calls.map(([{ target, files }]) => [target.tabId, files])).toEqual([
    [1, ['/finder.js']],
    [2, ['/finder.js']],
    [3, ['/finder.js']],
  ]);
});
