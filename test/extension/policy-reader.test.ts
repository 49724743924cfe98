/** What reads policies is loaded when it is needed, once, and as each browser's background can. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPolicyReader, loadPolicyReader } from '../../lib/extension/shared/policy-reader';
import * as reading from '../../lib/read-policy';

const importScripts = vi.fn<(path: string) => void>();

beforeEach(() => {
  importScripts.mockReset();
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('policyReader', undefined);
});
afterEach(() => void vi.unstubAllGlobals());

it('is imported by a service worker with the first policy, and not again', async () => {
  importScripts.mockImplementation(() => void vi.stubGlobal('policyReader', reading));
  expect(await loadPolicyReader()).toBe(reading);
  expect(await loadPolicyReader()).toBe(reading);
  expect(importScripts.mock.calls).toEqual([['/policy-reader.js']]);
});

it('is imported while a service worker is installed, since later it may import nothing new', () => {
  const listen = vi.fn<(event: string, listener: () => void) => void>();
  vi.stubGlobal('addEventListener', listen);
  keepPolicyReader();
  expect(importScripts).not.toHaveBeenCalled();
  expect(listen.mock.calls.map(([event]) => event)).toEqual(['install']);
  for (const [, install] of listen.mock.calls) install();
  expect(importScripts.mock.calls).toEqual([['/policy-reader.js']]);
});

it('is imported as it can be elsewhere', async () => {
  vi.stubGlobal('importScripts', undefined);
  expect(await loadPolicyReader()).toMatchObject({ readModel: reading.readModel });
});

it('says so where the file does not hold it', async () => {
  await expect(loadPolicyReader()).rejects.toThrow('/policy-reader.js could not be read');
});
