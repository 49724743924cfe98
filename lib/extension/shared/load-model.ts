/** What the reader has learnt, from the extension's own files: loaded with the first policy, or the first in a language, then kept. */
import { type ReadLanguage, readLanguageOf } from '../../policy/read-languages';
import type { Model, PackedRules, PageWords } from '../../read-policy';
import { browser } from './browser';
import { loadPolicyReader } from './policy-reader';

const loading = new Map<ReadLanguage, Promise<Model>>();

type OwnFile = '/learned/pages.json' | `/learned/${ReadLanguage}.${'bin' | 'rules.json'}`;

const ownFile = (path: OwnFile): Promise<Response> => fetch(browser.runtime.getURL(path));

/** @throws Error where the file cannot be read */
const mustBe = (path: OwnFile, response: Response): Response => {
  if (!response.ok) throw new Error(`The extension's file ${path} could not be read.`);
  return response;
};

/** Null where the file is gone or broken: then the reader makes them itself. */
const ownRules = async (language: ReadLanguage): Promise<PackedRules | null> => {
  const response = await ownFile(`/learned/${language}.rules.json`).catch(() => null);
  return response?.ok === true ? response.json().catch(() => null) : null;
};

const load = async (language: ReadLanguage): Promise<Model> => {
  const path = `/learned/${language}.bin` as const;
  const [response, rules, reader] = await Promise.all([ownFile(path), ownRules(language), loadPolicyReader()]);
  const bytes = await mustBe(path, response).arrayBuffer();
  if (rules !== null) reader.provideRules(language, rules);
  return reader.readModel(new Uint8Array(bytes));
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

let loadingWords: Promise<PageWords> | null = null;

const loadWords = async (): Promise<PageWords> => {
  const path = '/learned/pages.json';
  const [response, reader] = await Promise.all([ownFile(path), loadPolicyReader()]);
  return reader.readPageWords(await mustBe(path, response).json());
};

/**
 * The words that tell policies from other pages.
 * @throws Error where the file cannot be read; the next call tries again
 */
export const loadPageWords = (): Promise<PageWords> =>
  (loadingWords ??= loadWords().catch((error: unknown) => {
    loadingWords = null;
    throw error;
  }));
