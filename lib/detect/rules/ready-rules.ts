/** Rules that were compiled before, where somebody provides them: the extension loads them with the weights. */
import type { Language } from '../../languages/language';
import { type PackedRules, type UnpackedRules, unpackRules } from './packed-rules';

const provided = new Map<Language, PackedRules>();

export const provideRules = (language: Language, rules: PackedRules): void => void provided.set(language, rules);

/** @returns null where nobody has provided any; they are asked for once. */
export const takeRules = (language: Language): UnpackedRules | null => {
  const rules = provided.get(language);
  provided.delete(language);
  return rules ? unpackRules(rules) : null;
};
