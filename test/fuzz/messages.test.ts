/** Whatever is sent, by whomever: the background and the scripts in pages take what is theirs, in the shape that it has, and nothing else. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../lib/extension/background/background';
import { startReader } from '../../lib/extension/reader/reader';
import { casesOf, endless } from './cases';

type Listener = (envelope: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const listeners: Listener[] = [];
const inReader: Listener[] = [];

/** What the background did with the powers that it has. */
const used = vi.fn(() => Promise.resolve([]));

const forPopup = ['readPage', 'readAnyway', 'showInPage'];
const names = ['policyFound', 'policyLeft', 'policyChanged', ...forPopup, 'describePage'];
const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
const own = (): string => fakeBrowser.runtime.id;
const page = { url: 'https://a.example/privacy', tab: { id: 7 } };

/** Never the extension itself: other extensions, frames, and senders that browsers would not make. */
const strangers = fc.oneof(
  fc.record({ id: fc.constantFrom('other', '', undefined, null), frameId: fc.constantFrom(0, 3), ...constants(page) }),
  fc.record({ id: fc.string(), url: fc.constant(fakeBrowser.runtime.getURL('/popup.html')) }),
);
/** Scripts of ours in a web page: they may speak of their own tab only. */
const inPage = fc.record({ id: fc.constant(own()), frameId: fc.constantFrom(0, 3), ...constants(page) });

function constants<T extends object>(values: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

/** The reply of whoever takes the message; undefined where nobody does. */
const send = async (envelope: unknown, sender: unknown, to: readonly Listener[] = listeners): Promise<unknown> => {
  let reply: Promise<unknown> | undefined;
  for (const listener of to) {
    let respond: (reply: unknown) => void = () => undefined;
    const replied = new Promise<unknown>((resolve) => (respond = resolve));
    if (listener(envelope, sender, respond) === true) reply = replied;
  }
  return reply;
};

const nothingHappened = async (): Promise<void> => {
  expect(used).not.toHaveBeenCalled();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
};

beforeAll(() => {
  const listen = { addListener: () => undefined };
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  Object.assign(fakeBrowser, {
    permissions: { onAdded: listen },
    commands: { onCommand: listen },
    scripting: { executeScript: used, insertCSS: used },
    action: {},
  });
  Object.assign(fakeBrowser.runtime, { onConnect: listen });
  Object.assign(fakeBrowser.tabs, { sendMessage: used });
  startBackground('one');
  // What the reader takes hold of when it starts; no message here gets as far as a page.
  vi.stubGlobal('document', {});
  vi.stubGlobal('MutationObserver', vi.fn());
  startReader();
  inReader.push(...listeners.splice(6));
});
beforeEach(async () => {
  used.mockClear();
  await fakeBrowser.storage.session.clear();
});

describe('the background', () => {
  it('listens', () => expect([listeners.length, inReader.length]).toEqual([6, 5]));

  it('hears no strangers', { timeout: endless }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), anything, strangers, async (name, data, sender) => {
        await send({ name, data }, sender);
        await nothingHappened();
      }),
      casesOf('strangers'),
    );
  });

  it('does nothing for pages that only its own pages may ask for', { timeout: endless }, async () => {
    const asked = fc.record({ tabId: fc.nat(9), visit: fc.string(), quote: fc.string(), block: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forPopup), asked, inPage, async (name, data, sender) => {
        await send({ name, data }, sender);
        await nothingHappened();
      }),
      casesOf('what pages may not ask'),
    );
  });

  it('takes no message of another shape', { timeout: endless }, async () => {
    // What `policyChanged` carries, nobody looks at.
    const others = names.filter((name) => name !== 'policyChanged');
    const shapeless = fc.oneof(
      anything.map((envelope) => ({ envelope, name: '' })),
      fc
        .tuple(fc.constantFrom(...others), anything)
        .filter(([name, data]) => forPopup.includes(name) || typeof data !== 'string')
        .map(([name, data]) => ({ envelope: { name, data }, name })),
    );
    const popup = { id: own(), url: fakeBrowser.runtime.getURL('/popup.html') };
    const isForPopup = (name: string): boolean => forPopup.includes(name);
    await fc.assert(
      fc.asyncProperty(shapeless, async ({ envelope, name }) => {
        const reply = await send(envelope, isForPopup(name) ? popup : finder());
        await nothingHappened();
        if (reply !== undefined) expect(reply).toHaveProperty('error');
      }),
      casesOf('misshapen messages'),
    );
  });
});

describe('the reader', () => {
  it.each([
    ['nothing from strangers', 'messages to the reader from strangers', () => strangers],
    ['nothing of another shape', 'misshapen messages to the reader', () => fc.constant(finder())],
  ] as const)('takes %s', { timeout: endless }, async (_, property, sender) => {
    const carriers = fc.constantFrom('showQuote', 'markPassages', 'stepPassage');
    const shapeless = anything.filter(
      (data) => !(Array.isArray(data) && data.length === 0) && ![-1, 0, 1].some((by) => by === data),
    );
    await fc.assert(
      fc.asyncProperty(carriers, shapeless, sender(), async (name, data, from) => {
        expect(await send({ name, data }, from, inReader)).toHaveProperty('error');
      }),
      casesOf(property),
    );
  });
});

const finder = (): object => ({ id: own(), frameId: 0, ...page });
