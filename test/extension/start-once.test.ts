/** Scripts that are put into a page twice start once. */
import { expect, it, vi } from 'vitest';
import { startOnce } from '../../lib/extension/start-once';

it('starts each script once', () => {
  const [finder, reader] = [vi.fn<() => void>(), vi.fn<() => void>()];
  startOnce('finder', finder);
  startOnce('finder', finder);
  startOnce('reader', reader);
  expect([finder.mock.calls.length, reader.mock.calls.length]).toEqual([1, 1]);
});
