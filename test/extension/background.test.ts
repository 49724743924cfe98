// @vitest-environment jsdom
/** The background when things go wrong at a known moment: pages that fall silent, tabs that close, storage that is full. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportOfTab } from '../../entrypoints/policies/asked';
import { loadReading, readTabs, shownPart } from '../../lib/extension/shared/readings';
import { saveSettings } from '../../lib/extension/shared/stored-settings';
import { defaultSettings } from '../../lib/report/settings/settings';
import { extract } from '../../lib/page/extract/extract';
import { termsNamedPolicy } from '../support/misnamed-pages';
import { pageOf } from '../support/page';
import { policy, policyPage, setStage, silence, type Stage } from '../support/stage';

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
  expect(await stage.fromPage(tab, 'policyFound', 'a')).toEqual({ value: true });
  expect(await stateOf('a')).toBe('read');
  expect(await badge()).toMatch(/^[–!]+$/);
});

it('handles nothing of a page that the browser only prepares, and says so', async () => {
  stage.pages.set(tab, policyPage('a'));
  expect(await stage.fromPage(tab, 'policyFound', 'a', 3)).toEqual({ value: false });
  expect(await stage.fromPage(tab, 'policyLeft', 'a', 3)).toEqual({ value: false });
  expect(await loadReading(tab)).toBeNull();
});

describe('a page that keeps renaming itself', () => {
  const renames = 20;
  const extractions = vi.fn(async () => policy);
  const page = policyPage('0');
  page.extractPage = extractions;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    extractions.mockClear();
    stage.pages.set(tab, page);
  });
  afterEach(() => void vi.useRealTimers());

  /** Each name is left for the next after so many milliseconds. @returns the answers to what its finder found. */
  const rename = async (after: number): Promise<readonly unknown[]> => {
    const answers: Promise<unknown>[] = [];
    for (let name = 0; name < renames; name++) {
      if (name > 0) await stage.fromPage(tab, 'policyLeft', page.visit);
      page.visit = String(name);
      answers.push(stage.fromPage(tab, 'policyFound', page.visit));
      await vi.advanceTimersByTimeAsync(after);
    }
    await vi.advanceTimersByTimeAsync(1000);
    return Promise.all(answers);
  };

  it('is read once a second, as it is called then', async () => {
    const answers = await rename(300);
    expect(extractions.mock.calls.length).toBeLessThanOrEqual((renames * 300) / 1000 + 2);
    expect(answers.at(-1)).toEqual({ value: true });
    expect(await stateOf(String(renames - 1))).toBe('read');
  });

  it('is left as soon as it has another name, however far its reading has come', async () => {
    const answers = await rename(0);
    // Only what comes to its end asks which visit the tab is at.
    const asked = vi
      .mocked(fakeBrowser.tabs.sendMessage)
      .mock.calls.filter(([, message]) => JSON.stringify(message).includes('describePage'));
    expect(asked.length).toBeLessThan(3);
    expect(extractions.mock.calls.length).toBeLessThan(4);
    expect(answers.filter((answer) => JSON.stringify(answer) === '{"value":false}').length).toBeGreaterThan(
      renames - 4,
    );
  });

  it('keeps no other tab waiting', async () => {
    const other = tab + 1;
    const renamed = rename(300);
    stage.pages.set(other, policyPage('b'));
    await stage.fromPage(other, 'policyFound', 'b');
    expect(extractions.mock.calls.length).toBeLessThan(3);
    expect((await loadReading(other))?.state).toBe('read');
    await renamed;
  });
});

it('tells of a reader that failed, in its words', async () => {
  const extractPage = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('no such place'));
  stage.pages.set(tab, { ...policyPage('a'), extractPage });
  await stage.fromPage(tab, 'policyFound', 'a');
  const failed = { visit: 'a', state: 'failed', what: 'reading-failed', detail: 'Error: no such place' };
  expect(await loadReading(tab)).toEqual(failed);
});

it('stores a report, and shows its sign, without waiting for the icon', async () => {
  stage.pages.set(tab, policyPage('a'));
  vi.mocked(fakeBrowser.action.setIcon).mockImplementation(silence);
  void stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(async () => expect(await stateOf('a')).toBe('read'));
  expect(await badge()).toMatch(/^[–!]+$/);
});

it('asks for the sign before it stores the report', async () => {
  stage.pages.set(tab, policyPage('a'));
  const sign = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  const store = vi.spyOn(fakeBrowser.storage.session, 'set');
  await stage.fromPage(tab, 'policyFound', 'a');
  const [last] = store.mock.invocationCallOrder.slice(-1);
  expect(sign.mock.invocationCallOrder).toEqual([expect.any(Number)]);
  expect(sign.mock.invocationCallOrder[0]).toBeLessThan(last ?? 0);
});

it('loads the settings once for several policies, and again after they have changed', async () => {
  stage.pages.set(tab, policyPage('a'));
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
  await stage.fromPage(tab, 'policyFound', 'a');
  await stage.fromPage(tab, 'policyFound', 'b');
  expect(get).toHaveBeenCalledOnce();
  await saveSettings({ ...defaultSettings, ignoredHosts: ['a.example'] });
  stage.pages.set(tab, policyPage('c'));
  await stage.fromPage(tab, 'policyFound', 'c');
  expect(await stateOf('c')).toBeNull();
});

it('loads them again where settings of the session are dropped for those that were stored before', async () => {
  stage.pages.set(tab, policyPage('a'));
  await saveSettings(defaultSettings);
  await fakeBrowser.storage.session.set({ settings: { ...defaultSettings, reading: 'on-click' } });
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(await stateOf('a')).toBeNull();
  await saveSettings(defaultSettings);
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(await stateOf('a')).toBe('read');
});

it('asks once more where a page is whose text took long to read', async () => {
  const clock = vi.spyOn(performance, 'now');
  let time = 0;
  clock.mockImplementation(() => (time += 300));
  const page = policyPage('a');
  const describePage = vi.fn(page.describePage);
  stage.pages.set(tab, { ...page, describePage });
  await stage.fromPage(tab, 'policyFound', 'a');
  expect(describePage).toHaveBeenCalledTimes(2);
});

it('stops reading for a tab that closes', async () => {
  stage.pages.set(tab, { ...policyPage('a'), extractPage: silence });
  const told = stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(async () => expect(await stateOf('a')).toBe('reading'));
  void fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 1, isWindowClosing: false });
  expect(await told).toEqual({ value: false });
});

it('gives no number to a policy in a language that is not read', async () => {
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
  const dutch = { ...policy, language: 'nl', blocks: [] };
  stage.pages.set(tab, { ...policyPage('a'), extractPage: async () => dutch });
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
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(1));

  stage.pages.set(tab, policyPage('b'));
  await stage.fromPage(tab, 'policyFound', 'b');
  expect(await stateOf('b')).toBe('read');
  expect(await badge()).toMatch(/^[–!]+$/);
});

it('answers the popup while a page that fell silent is waited for', async () => {
  stage.pages.set(tab, { ...policyPage('a'), describePage: silence });
  void stage.fromPage(tab, 'policyFound', 'a');
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(1));
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

it('forgets with the next tab that closes what it kept of one whose end it did not learn', async () => {
  const [other, closing] = [tab + 1, tab + 2];
  for (const id of [tab, other, closing]) {
    stage.pages.set(id, policyPage('a'));
    await stage.fromPage(id, 'policyFound', 'a');
  }
  stage.pages.delete(tab);
  stage.pages.delete(closing);
  void fakeBrowser.tabs.onRemoved.trigger(closing, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await readTabs()).toEqual([other]));
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

describe('a page that its names call a policy, and its words do not', () => {
  const terms = { ...policy, ...extract(pageOf(termsNamedPolicy), policy.url) };
  beforeEach(() => void stage.pages.set(tab, { ...policyPage('a'), extractPage: async () => terms }));
  const isWanted = async () => (await loadReading(tab)) as { readonly isWanted?: true } | null;

  it('gets no sign', async () => {
    expect(terms.isPolicy).toBe(true);
    expect(await stage.fromPage(tab, 'policyFound', 'a')).toEqual({ value: true });
    expect(await loadReading(tab)).toMatchObject({ state: 'read', report: { isPolicy: false } });
    expect(await badge()).toBe('');
  });

  it('gets one where the user wants it to be read, before or after, and keeps it', async () => {
    await stage.fromPage(tab, 'policyFound', 'a');
    expect(await stage.fromPopup('readAnyway', { tabId: tab })).toEqual({ value: null });
    await vi.waitFor(async () => expect(await badge()).toMatch(/^[–!]+$/));
    expect(await isWanted()).toMatchObject({ isWanted: true });
    await stage.fromPage(tab, 'policyChanged', undefined);
    expect(await isWanted()).toMatchObject({ state: 'read', isWanted: true });
    expect(await badge()).toMatch(/^[–!]+$/);
  });

  it('is wanted though it is being read already', async () => {
    const found = stage.fromPage(tab, 'policyFound', 'a');
    const wanted = stage.fromPopup('readAnyway', { tabId: tab });
    await Promise.all([found, wanted]);
    await vi.waitFor(async () => expect(await isWanted()).toMatchObject({ state: 'read', isWanted: true }));
    expect(await badge()).toMatch(/^[–!]+$/);
  });

  it('stays wanted though it could not be read at first', async () => {
    const empty = { ...terms, blocks: [], words: 0, isPolicy: false, score: undefined };
    stage.pages.set(tab, { ...policyPage('a'), extractPage: async () => empty });
    await stage.fromPopup('readAnyway', { tabId: tab });
    await vi.waitFor(async () => expect(await loadReading(tab)).toMatchObject({ state: 'failed', what: 'no-text' }));
    stage.pages.set(tab, { ...policyPage('a'), extractPage: async () => terms });
    await stage.fromPage(tab, 'policyChanged', undefined);
    expect(await isWanted()).toMatchObject({ state: 'read', isWanted: true });
    expect(await badge()).toMatch(/^[–!]+$/);
  });

  it('is stored with fewer quotes where there is no room for the wish', async () => {
    await stage.fromPage(tab, 'policyFound', 'a');
    const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await stage.fromPopup('readAnyway', { tabId: tab })).toEqual({ value: null });
    full.mockRestore();
    expect(await isWanted()).toMatchObject({ state: 'read', isWanted: true });
  });

  it('is neither marked nor compared until it is wanted', async () => {
    await stage.fromPage(tab, 'policyFound', 'a');
    expect(await reportOfTab(tab)).toBeNull();
    expect(shownPart(await loadReading(tab))).toBeNull();
    await stage.fromPopup('readAnyway', { tabId: tab });
    await vi.waitFor(async () => expect(await reportOfTab(tab)).toMatchObject({ isPolicy: false }));
  });

  it('is not wanted any more at another visit', async () => {
    await stage.fromPopup('readAnyway', { tabId: tab });
    stage.pages.set(tab, { ...policyPage('b'), extractPage: async () => terms });
    await stage.fromPage(tab, 'policyFound', 'b');
    expect(await loadReading(tab)).toMatchObject({ visit: 'b', state: 'read' });
    expect(await loadReading(tab)).not.toHaveProperty('isWanted');
  });
});
