/** The learned reader's weights, from the extension's own files: loaded with the first policy in their language, then kept. */
import { type ReadLanguage, readLanguageOf } from '../../policy/read-languages';
import type { Model } from '../../read-policy';
import { browser } from './browser';
import { loadPolicyReader } from './policy-reader';

const loading = new Map<ReadLanguage, Promise<Model>>();

const load = async (language: ReadLanguage): Promise<Model> => {
  const path = `/learned/${language}.bin` as const;
  const asked = fetch(browser.runtime.getURL(path));
  const { readModel } = await loadPolicyReader();
  const response = await asked;
  if (!response.ok) throw new Error(`The extension's file ${path} could not be read.`);
  return readModel(new Uint8Array(await response.arrayBuffer()));
};

/**
 * @param tag BCP 47
 * @returns null for a language that is not read
 * @throws Error where the file cannot be read; the next call tries again
 */
export const loadModel = async (tag: string): Promise<Model | null> => {
  const language = readLanguageOf(tag);
  if (language === null) return null;
  const known = loading.get(language) ?? load(language);
  loading.set(language, known);
  return known.catch((error: unknown) => {
    loading.delete(language);
    throw error;
  });
};
