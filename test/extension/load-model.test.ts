/** The files that reading a language takes: without its weights nothing is read, without its rules they are made. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

/** A module of its own each time: what it has loaded, it keeps. */
const freshly = async (answer: (path: string) => Promise<Response>) => {
  vi.resetModules();
  vi.stubGlobal('fetch', (path: string) => answer(path));
  const { loadModel } = await vi.importActual<typeof import('../../lib/extension/shared/load-model')>(
    '../../lib/extension/shared/load-model',
  );
  return loadModel;
};
const weights = async (): Promise<Response> => new Response(readFileSync('public/learned/it.bin'));

it.each([
  ['is gone', async () => new Response('', { status: 404 })],
  ['cannot be read', () => Promise.reject(new Error('Failed to fetch'))],
])('reads where the file of rules %s', async (_what, rules) => {
  const loadModel = await freshly((path) => (path.endsWith('.bin') ? weights() : rules()));
  expect(await loadModel('it')).toMatchObject({ language: 'it' });
});

it('says so where the weights are gone, and tries again', async () => {
  let status = 404;
  const loadModel = await freshly(async (path) =>
    path.endsWith('.bin') && status === 200 ? weights() : new Response('', { status }),
  );
  await expect(loadModel('it')).rejects.toThrow('/learned/it.bin could not be read');
  status = 200;
  expect(await loadModel('it').catch(String)).toMatchObject({ language: 'it' });
});
