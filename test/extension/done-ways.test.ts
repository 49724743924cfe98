/** Marks of ways out: in memory only, unless the reader wants them kept. */
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDone, keptSites, loadDone, saveDone } from '../../lib/extension/popup/done-ways';

const policy = 'https://larkfield.example/privacy';
const onDisk = async () => (await fakeBrowser.storage.local.get('done-ways'))['done-ways'];

beforeEach(() => fakeBrowser.reset());

it('keeps nothing on the computer unless asked', async () => {
  await saveDone(policy, { done: ['a'], isKept: false });
  expect(await onDisk()).toEqual({});
  expect(await loadDone(policy)).toEqual({ done: ['a'], isKept: false });
});

it('keeps marks by site where that is wanted, and forgets them where it is no longer', async () => {
  await saveDone(policy, { done: ['a', 'b'], isKept: true });
  expect(await onDisk()).toEqual({ 'larkfield.example': ['a', 'b'] });
  expect(await loadDone('https://larkfield.example/other')).toEqual({ done: ['a', 'b'], isKept: true });
  expect(await loadDone('https://harbor.example/')).toEqual({ done: [], isKept: false });
  await saveDone(policy, { done: ['a', 'b'], isKept: false });
  expect(await onDisk()).toEqual({});
});

it('counts the sites, and forgets them all', async () => {
  await saveDone(policy, { done: ['a'], isKept: true });
  await saveDone('https://harbor.example/', { done: [], isKept: false });
  expect(await keptSites()).toBe(1);
  await forgetDone();
  expect(await keptSites()).toBe(0);
  expect(await loadDone(policy)).toEqual({ done: [], isKept: false });
});

it('takes what another program left there for nothing', async () => {
  await fakeBrowser.storage.local.set({ 'done-ways': 'broken' });
  expect(await loadDone(policy)).toEqual({ done: [], isKept: false });
});
