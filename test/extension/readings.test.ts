/** Readings outlive the background, and nothing that this version does not understand comes out of storage. */
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearReading,
  loadReading,
  onReadingChange,
  saveReading,
  type Reading,
} from '../../lib/extension/shared/readings';
import { shownWith } from '../support/stored-reports';

const reading: Reading = { visit: 'v', state: 'read', ...shownWith(2) };

beforeEach(() => fakeBrowser.reset());

it('keeps a reading for its tab only', async () => {
  await saveReading(7, reading);
  expect(await loadReading(7)).toEqual(reading);
  expect(await loadReading(8)).toBeNull();
});

it('forgets', async () => {
  await saveReading(7, reading);
  await clearReading(7);
  expect(await loadReading(7)).toBeNull();
});

it.each([
  ['an unknown state', { visit: 'v', state: 'dreaming' }],
  ['a finding without a quote', { ...reading, report: { ...shownWith(0).report } }],
  ['a report of an earlier version', { ...reading, report: { ...shownWith(1).report, schema: 1 } }],
  ['a report of a later version', { ...reading, report: { ...shownWith(1).report, schema: 3 } }],
  ['no object', 'read'],
])('takes %s for nothing', async (_what, stored) => {
  await fakeBrowser.storage.session.set({ 'tab-7': stored });
  expect(await loadReading(7)).toBeNull();
});

it('survives anything that storage may hold', async () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({ visit: fc.string(), state: fc.constantFrom('reading', 'read', 'failed'), report: fc.jsonValue() }),
  );
  const survives = async (stored: unknown): Promise<boolean> => {
    await fakeBrowser.storage.session.set({ 'tab-7': stored });
    return (await loadReading(7)) === null;
  };
  await fc.assert(fc.asyncProperty(anything, survives), { seed: 1 });
});

it('tells of changes until it is told to stop', async () => {
  const listener = vi.fn<() => void>();
  const stop = onReadingChange(listener);
  await saveReading(7, reading);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await clearReading(7);
  expect(listener).toHaveBeenCalledTimes(1);
});
