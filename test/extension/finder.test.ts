// @vitest-environment jsdom
/** What the finder tells, and when: not of pages that nobody sees yet, and of what was read on demand until it is left. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startFinder } from '../../lib/extension/finder/finder';
import type { PageDescription } from '../../lib/extension/shared/message-names';
import { mendLocalNames } from '../support/local-names';

const policy =
  '<h1>Privacy policy</h1>' +
  '<p>We collect your name and e-mail address when you open an account, and we keep your personal data for a year.</p>'.repeat(
    8,
  );
const story = '<h1>Moorings</h1><p>The tide came in slowly, and the gulls had left for the fields.</p>';

mendLocalNames(document);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigation', new EventTarget());
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ value: true } as never);
  history.replaceState(null, '', '/');
});
afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'prerendering');
  document.body.innerHTML = '';
});

/** What the background was told, in order: the message and the visit. */
const told = () =>
  vi
    .mocked(fakeBrowser.runtime.sendMessage)
    .mock.calls.map(([message]) => message as unknown as { readonly name: string; readonly data: unknown });
const names = () => told().map(({ name }) => name);
/** Finders of earlier tests share the window, and tell of their own visits. */
const toldOf = (visit: string) => told().filter(({ data }) => data === visit);

/** Asks as the background does. */
const describePage = (why: string): Promise<PageDescription> =>
  new Promise((resolve) => {
    const respond = ({ value }: { readonly value: PageDescription }) => resolve(value);
    void fakeBrowser.runtime.onMessage.trigger({ name: 'describePage', data: why }, {}, respond);
  });

const hide = () => dispatchEvent(new Event('pagehide'));
const comeBack = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
const renameTo = (address: string) => {
  history.pushState(null, '', address);
  navigation.dispatchEvent(new Event('currententrychange'));
};

it('says nothing of a page that the browser only prepares, until it is shown', () => {
  Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
  document.body.innerHTML = policy;
  startFinder();
  renameTo('/privacy');
  expect(names()).toEqual([]);
  Object.defineProperty(Document.prototype, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(names()).toEqual(['policyFound']);
});

/** A page that is no policy, and that the user wants to be read. @returns its visit. */
const wantStory = async (): Promise<string> => {
  document.body.innerHTML = story;
  const listen = startFinder();
  listen();
  const { visit, isPolicy } = await describePage('wanted');
  expect(isPolicy).toBe(true);
  return visit;
};

it.each([
  ['to another document', hide],
  ['within the document', () => renameTo('/next')],
])('tells when a page that was read on demand is left %s', async (_how, leave) => {
  const visit = await wantStory();
  leave();
  expect(toldOf(visit)).toEqual([
    { name: 'policyFound', data: visit },
    { name: 'policyLeft', data: visit },
  ]);
});

it('does not take a page that comes back from the cache for the one that was read', async () => {
  const visit = await wantStory();
  hide();
  comeBack();
  const back = await describePage('known');
  expect(back.isPolicy).toBe(false);
  expect(back.visit).not.toBe(visit);
});

it('keeps to what the user wanted when the page changes its text', async () => {
  const visit = await wantStory();
  document.body.innerHTML = `${story}<p>Then the fog lay down on the harbour, and nobody spoke.</p>`;
  expect(await describePage('changed')).toEqual({ visit, isPolicy: true });
  expect(names()).toEqual(['policyFound']);
});

it('takes its word back of a policy whose text has gone, unless it is wanted whatever it is', async () => {
  document.body.innerHTML = policy;
  startFinder();
  await describePage('known');
  document.body.innerHTML = story;
  expect((await describePage('changed')).isPolicy).toBe(false);
  expect(names()).toEqual(['policyFound', 'policyLeft']);

  document.body.innerHTML = policy;
  await describePage('changed');
  await describePage('wanted');
  document.body.innerHTML = story;
  expect((await describePage('changed')).isPolicy).toBe(true);
  expect(names()).toEqual(['policyFound', 'policyLeft', 'policyFound']);
});
