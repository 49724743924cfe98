/** The background on a stage: a browser whose tabs, pages and storage do what a test wants. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../lib/extension/background/background';
import { blocksOf } from './page';

/** What the scripts in a tab's page answer; a page without an answer is silent. */
export interface StagedPage {
  visit: string;
  describePage: () => Promise<unknown>;
  extractPage: () => Promise<unknown>;
}

const text =
  '<h1>Privacy policy</h1>' +
  '<p>We collect your name and e-mail address when you open an account, and we keep them for a year.</p>'.repeat(8) +
  '<p>We use cookies. We do not sell your personal information to anybody.</p>';

/** As the reader extracts it. */
export const policy = {
  url: 'https://a.example/privacy',
  title: 'Privacy policy',
  blocks: blocksOf(text, 'https://a.example/privacy'),
  language: 'en',
  effectiveDate: null,
  words: 200,
  isPolicy: true,
};

const never = new Promise<never>(() => undefined);
/** The page froze, or the browser keeps it for going back. */
export const silence = () => never;

export function policyPage(visit: string): StagedPage {
  const page: StagedPage = {
    visit,
    describePage: async () => ({ visit: page.visit, isPolicy: true }),
    extractPage: async () => policy,
  };
  return page;
}

/** One after the other for each name, as browsers do it. */
const locks = () => {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
};

export interface Stage {
  /** By tab. A tab without a page has gone. */
  readonly pages: Map<number, StagedPage>;
  /** The tabs of private windows. */
  readonly privateTabs: Set<number>;
  /** Sends as the finder in a tab's page; one that the browser only prepares has a frame of its own. @returns the answer. */
  fromPage(tabId: number, name: string, data: unknown, frameId?: number): Promise<unknown>;
  /** Sends as the popup. @returns the answer. */
  fromPopup(name: string, data: unknown): Promise<unknown>;
}

export function setStage(): Stage {
  fakeBrowser.reset();
  const pages = new Map<number, StagedPage>();
  const privateTabs = new Set<number>();
  vi.stubGlobal('navigator', { locks: locks(), storage: { estimate: async () => ({ quota: 1e9, usage: 0 }) } });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, incognito: privateTabs.has(id) }),
    query: async () => [...pages.keys()].map((id) => ({ id })),
  });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('words');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId, message) => {
    const page = pages.get(tabId);
    if (page === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { value: await page[(message as { name: 'describePage' }).name]() };
  });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async ({ target: { tabId }, ...script }) => {
    const page = pages.get(tabId);
    if (page === undefined) throw new Error(`No tab with id: ${tabId}`);
    if (!('files' in script) || !script.files?.some((file) => file === '/extract.js')) return [];
    const reply = await page.extractPage().then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    );
    return [{ frameId: 0, documentId: '', result: JSON.stringify(reply) }];
  });
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.commands.onCommand, fakeBrowser.runtime.onConnect])
    vi.spyOn(event, 'addListener').mockReturnValue();
  startBackground('this run');
  const send = (name: string, data: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger({ name, data }, { id: fakeBrowser.runtime.id, ...sender }, resolve);
    });
  return {
    pages,
    privateTabs,
    fromPage: (id, name, data, frameId = 0) =>
      send(name, data, { frameId, tab: { id }, url: 'https://a.example/privacy' }),
    fromPopup: (name, data) => send(name, data, { url: fakeBrowser.runtime.getURL('/popup.html') }),
  };
}
