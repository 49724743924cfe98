// @vitest-environment jsdom
/** The popup when the browser, the page or the background does not answer as it should: a clear state, and it recovers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPreferences } from '../../lib/extension/popup/preferences';
import { readSettings } from '../../lib/report/settings/settings';
import { reportWith } from '../support/stored-reports';
import { policy, policyPage, setStage, silence, type Stage } from '../support/stage';

const tab = { id: 7, url: 'https://a.example/privacy' };
let stage: Stage;
let popup: typeof import('../../lib/extension/popup/popup');

beforeEach(async () => {
  vi.restoreAllMocks();
  stage = setStage();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  inFront(tab);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, url: tab.url }) as never);
  // Each popup is a page of its own.
  vi.resetModules();
  popup = await import('../../lib/extension/popup/popup');
});
afterEach(() => {
  vi.useRealTimers();
});

const inFront = (...tabs: readonly object[]) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
/** What the background answers to all that the popup asks. */
const background = (answer: unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => answer);

it('says that a page does not answer, and loads again once it does', async () => {
  vi.useFakeTimers();
  let answer = (_page: unknown): void => undefined;
  const describePage = () => new Promise((resolve) => (answer = resolve));
  stage.pages.set(tab.id, { ...policyPage('a'), describePage });
  await fakeBrowser.storage.session.set({ 'tab-7': { visit: 'a', state: 'failed', what: 'no-text', detail: '' } });
  const mayBeNew = vi.fn<() => void>();
  popup.subscribePopup(mayBeNew);
  const loaded = popup.loadPopup();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await loaded).toMatchObject({ kind: 'failed', what: 'page-silent' });
  expect(mayBeNew).not.toHaveBeenCalled();

  answer({ visit: 'a', isPolicy: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(mayBeNew).toHaveBeenCalledOnce();
  expect(await popup.loadPopup()).toMatchObject({ kind: 'failed', what: 'no-text' });
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledOnce();
});

it('says that there is no room where the background cannot even begin', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  background({ value: 'QUOTA_BYTES quota exceeded' });
  const full = { kind: 'failed', what: 'storage-full', detail: 'QUOTA_BYTES quota exceeded' };
  expect(await popup.loadPopup()).toEqual(full);
  const refused: unknown = await popup.readAnyway().catch((error: unknown) => error);
  expect(popup.failureOf(refused)).toEqual(full);
});

it('offers the English version that the page links to, and none where the page has gone', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  const report = reportWith({ language: 'nl' });
  await fakeBrowser.storage.session.set({ 'tab-7': { visit: 'a', state: 'read', report, blocks: {} } });
  const english = 'https://a.example/en/privacy';
  vi.mocked(fakeBrowser.scripting.executeScript).mockResolvedValueOnce([{ frameId: 0, result: english }] as never);
  expect(await popup.loadPopup()).toMatchObject({ kind: 'unreadable-language', language: 'nl', english });
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error('No tab with id: 7'));
  expect(await popup.loadPopup()).toMatchObject({ kind: 'unreadable-language', english: null });
});

it('offers to read a page whose words are not a policy’s, and shows it where that was wanted', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(async (_tab, message) => {
    const answers = { describePage: { visit: 'a', isPolicy: true }, findPolicyLink: { isPdf: false, link: null } };
    return { value: { ...answers, findSiteChoices: [] }[(message as { name: 'describePage' }).name] };
  });
  const read = { visit: 'a', state: 'read', report: reportWith({ isPolicy: false }), blocks: {} };
  await fakeBrowser.storage.session.set({ 'tab-7': read });
  expect(await popup.loadPopup()).toMatchObject({ kind: 'not-policy' });
  await fakeBrowser.storage.session.set({ 'tab-7': { ...read, isWanted: true } });
  expect(await popup.loadPopup()).not.toMatchObject({ kind: 'not-policy' });
});

it('does not offer a page as its own site’s policy', async () => {
  const answers = {
    describePage: { visit: 'a', isPolicy: true },
    findPolicyLink: { isPdf: false, link: { href: `${tab.url}#top`, label: 'Privacy' } },
    findSiteChoices: [],
  };
  stage.pages.set(tab.id, policyPage('a'));
  vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(async (_tab, message) => ({
    value: answers[(message as { name: 'describePage' }).name],
  }));
  const read = { visit: 'a', state: 'read', report: reportWith({ isPolicy: false }), blocks: {} };
  await fakeBrowser.storage.session.set({ 'tab-7': read });
  expect(await popup.loadPopup()).toMatchObject({ kind: 'not-policy', policyLink: null });
});

it('tries again without a wish', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  const asked = background({ value: null });
  await popup.tryAgain();
  expect(asked.mock.calls).toEqual([[{ name: 'readPage', data: { tabId: tab.id, visit: 'a' } }]]);
});

it('reads anew what an earlier version stored in another shape', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  const report = { ...reportWith({}), schema: 1 };
  await fakeBrowser.storage.session.set({ 'tab-7': { visit: 'a', state: 'read', report, blocks: {} } });
  background({ value: null });
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue({ onDisconnect: { addListener: () => undefined } } as never);
  expect(await popup.loadPopup()).toEqual({ kind: 'reading' });
});

it('puts nothing into a page that the user withheld, and waits for no answer from it', async () => {
  vi.mocked(fakeBrowser.permissions.contains).mockImplementation(async () => false);
  expect(await popup.loadPopup()).toEqual({ kind: 'no-access', origin: 'https://a.example' });
  stage.pages.set(tab.id, { ...policyPage('a'), describePage: silence });
  expect(await popup.loadPopup()).toEqual({ kind: 'no-access', origin: 'https://a.example' });
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

it('asks page, storage and permission at once', async () => {
  const asked: string[] = [];
  const never = (name: string) => () => {
    asked.push(name);
    return silence();
  };
  stage.pages.set(tab.id, { ...policyPage('a'), describePage: never('page') });
  vi.mocked(fakeBrowser.permissions.contains).mockImplementation(never('permission'));
  vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation(never('storage'));
  void popup.loadPopup();
  await vi.waitFor(() => expect(asked.toSorted()).toEqual(['page', 'permission', 'storage']));
});

it('says that the background did not answer', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  background(undefined);
  expect(await popup.loadPopup()).toMatchObject({ kind: 'failed', what: 'no-answer' });
});

it('stays with the tab that it was opened over', async () => {
  stage.pages.set(tab.id, policyPage('a'));
  await fakeBrowser.storage.session.set({ 'tab-7': { visit: 'a', state: 'failed', what: 'no-text', detail: '' } });
  await popup.loadPopup();
  inFront({ id: 8, url: 'chrome://newtab/' });
  expect(await popup.loadPopup()).toMatchObject({ kind: 'failed', what: 'no-text' });
  const { reportAddress } = await import('../../lib/extension/popup/tab-in-front');
  expect(await reportAddress()).toBe('/report.html?tab=7');
});

it('finds its tab the next time where the browser shows none at first', async () => {
  inFront();
  await expect(popup.loadPopup()).rejects.toThrow('no tab');
  inFront(tab);
  stage.pages.set(tab.id, policyPage('a'));
  background({ value: null });
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue({ onDisconnect: { addListener: () => undefined } } as never);
  expect(await popup.loadPopup()).toEqual({ kind: 'reading' });
});

it('shows what it can where the browser keeps settings and keys to itself', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('storage.sync is broken'));
  vi.spyOn(fakeBrowser.commands, 'getAll').mockRejectedValue(new Error('no commands'));
  const { theme, region } = readSettings(undefined);
  expect(await loadPreferences()).toMatchObject({ theme, region, markKeys: [] });
});

describe('the text beside a report', () => {
  const blocks = [{ kind: 'paragraph' as const, level: 0, text: 'We share nothing.' }];
  /** What the frames of the page answer to each question, by their numbers. */
  const frames = (answers: Readonly<Record<string, object>>) =>
    vi.mocked(fakeBrowser.scripting.executeScript).mockImplementation(async ({ target, files }) => {
      if (files === undefined) return [{ frameId: 0 }, { frameId: 3 }];
      const [frameId = 0] = target.frameIds ?? [];
      return [{ frameId, result: JSON.stringify({ value: answers[`${files.at(-1)} ${frameId}`] }) }];
    });
  const framed = { ...policy, words: 900, blocks: policy.blocks.slice(1) };

  it('is asked for alone', async () => {
    frames({ '/text.js 0': { url: `${tab.url}#cookies`, words: 400, blocks } });
    expect(await popup.readText(tab.url)).toEqual(blocks);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('is that of a frame where the page itself has next to none', async () => {
    frames({
      '/text.js 0': { url: tab.url, words: 12, blocks },
      '/extract.js 0': { ...policy, url: tab.url, words: 12, isPolicy: false },
      '/extract.js 3': framed,
    });
    expect(await popup.readText(tab.url)).toEqual(framed.blocks);
  });

  it('is not that of another page', async () => {
    frames({ '/text.js 0': { url: 'https://a.example/terms', words: 400, blocks } });
    await expect(popup.readText(tab.url)).rejects.toThrow('https://a.example/terms');
  });
});
