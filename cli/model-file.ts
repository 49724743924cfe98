/** What the reader has learnt, from this package's files, each read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, readModel } from '../lib/detect/learned/model';
import { type PageWords, readPageWords } from '../lib/detect/second-opinion';
import { type ReadLanguage, readLanguageOf } from '../lib/policy/read-languages';

const fileOf = (name: string): string => join(import.meta.dirname, '../public/learned', name);

const loaded = new Map<ReadLanguage, Model>();

/**
 * @param tag BCP 47
 * @returns null for a language that is not read
 * @throws Error where the file is missing or damaged
 */
export const loadModel = (tag: string): Model | null => {
  const language = readLanguageOf(tag);
  if (language === null) return null;
  const model = loaded.get(language) ?? readModel(readFileSync(fileOf(`${language}.bin`)));
  loaded.set(language, model);
  return model;
};

let words: PageWords | null = null;

/**
 * The words that tell policies from other pages.
 * @throws Error where the file is missing or damaged
 */
export const loadPageWords = (): PageWords =>
  (words ??= readPageWords(JSON.parse(readFileSync(fileOf('pages.json'), 'utf8'))));
