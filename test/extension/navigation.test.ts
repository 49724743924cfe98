// @vitest-environment jsdom
/** A page is watched for its content until it is found, for a limited time, and once at a time. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilSettled } from '../../lib/extension/finder/navigation';

const rest = (time: number) => vi.advanceTimersByTimeAsync(time);
const change = () => document.body.append('more');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('looks each time that the page comes to rest', async () => {
  const look = vi.fn(() => false);
  untilSettled(look);
  await rest(300);
  expect(look).toHaveBeenCalledTimes(1);
  for (let part = 0; part < 5; part++) {
    change();
    await rest(100);
  }
  expect(look).toHaveBeenCalledTimes(1);
  await rest(300);
  expect(look).toHaveBeenCalledTimes(2);
});

it('looks when a frame has loaded, without a change to the page around it', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const look = vi.fn(() => false);
  untilSettled(look);
  await rest(1000);
  look.mockClear();
  frame.dispatchEvent(new Event('load'));
  await rest(1000);
  expect(look).toHaveBeenCalledOnce();
});

it('stops once it is found', async () => {
  const look = vi.fn(() => true);
  untilSettled(look);
  await rest(300);
  change();
  await rest(300);
  expect(look).toHaveBeenCalledOnce();
});

it('stops after ten seconds', async () => {
  const look = vi.fn(() => false);
  untilSettled(look);
  await rest(10_000);
  look.mockClear();
  change();
  document.body.dispatchEvent(new Event('load'));
  await rest(60_000);
  expect(look).not.toHaveBeenCalled();
});

it('forgets the last watch when another begins', async () => {
  const earlier = vi.fn(() => false);
  untilSettled(earlier);
  untilSettled(() => true);
  await rest(60_000);
  expect(earlier).not.toHaveBeenCalled();
});
