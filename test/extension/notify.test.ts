/** What a page's script tells the background arrives, though the background may be stopped at that moment; and it ends. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify } from '../../lib/extension/shared/messages';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const gone = () => Promise.reject(new Error('The message channel closed before a response was received.'));
const nobody = () => Promise.resolve(undefined);
const heard = () => Promise.resolve({ value: true });
/** As of a page that no tab shows yet, or of a reading that another cut short. */
const unhandled = () => Promise.resolve({ value: false });
/** Chrome's call itself throws once the extension was updated. */
const invalid = () => {
  throw new Error('Extension context invalidated.');
};

/** What the browser answers, one call after the other. */
const answering = (...answers: readonly (() => Promise<unknown>)[]) => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) send.mockImplementationOnce(answer);
  return send;
};
const later = () => vi.advanceTimersByTimeAsync(60_000);

it.each([
  ['once where it is heard', 1, [heard]],
  ['again where the background was stopped before it answered', 2, [gone, heard]],
  ['again where it was just stopping', 3, [nobody, gone, heard]],
  ['again where it was not handled', 3, [unhandled, unhandled, heard]],
  ['four times, and no more', 4, [gone, gone, gone, gone, gone]],
  ['without a complaint once the extension was updated or removed', 4, [invalid, invalid, invalid, invalid]],
])('tells %s', async (_how, times, answers) => {
  const send = answering(...answers);
  const told = notify('policyFound', 'v');
  await later();
  await told;
  expect(send).toHaveBeenCalledTimes(times);
  expect(send).toHaveBeenCalledWith({ name: 'policyFound', data: 'v' });
});

it('does not tell again what is no longer so', async () => {
  const send = answering(gone, heard);
  let isSo = true;
  const told = notify('policyFound', 'v', () => isSo);
  isSo = false;
  await later();
  await told;
  expect(send).toHaveBeenCalledOnce();
});
