/** The learned reader's weights from this package's files, each language's once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, readModel } from '../lib/detect/learned/model';
import { type ReadLanguage, readLanguageOf } from '../lib/policy/read-languages';

const loaded = new Map<ReadLanguage, Model>();

/**
 * @param tag BCP 47
 * @returns null for a language that is not read
 * @throws Error where the file is missing or damaged
 */
export const loadModel = (tag: string): Model | null => {
  const language = readLanguageOf(tag);
  if (language === null) return null;
  const model =
    loaded.get(language) ?? readModel(readFileSync(join(import.meta.dirname, `../public/learned/${language}.bin`)));
  loaded.set(language, model);
  return model;
};
