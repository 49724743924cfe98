/** Scripts that are put into a page twice start once, and learn of it. */
import { expect, it, vi } from 'vitest';
import { startOnce } from '../../lib/extension/shared/start-once';

it('starts each script once, and tells it when it is put there again', () => {
  const again = vi.fn<() => void>();
  const finder = vi.fn(() => again);
  const reader = vi.fn(() => () => undefined);
  startOnce('finder', finder);
  expect(again).not.toHaveBeenCalled();
  startOnce('finder', finder);
  startOnce('reader', reader);
  expect([finder, reader, again].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});
