/** Gives tests the extension's own files from where they lie: no server stands behind `browser.runtime.getURL` here. */
import { vi } from 'vitest';

vi.mock('../../lib/extension/shared/load-model', async () => {
  const { loadModel, loadPageWords } = await import('../../cli/model-file');
  return { loadModel: async (tag: string) => loadModel(tag), loadPageWords: async () => loadPageWords() };
});
