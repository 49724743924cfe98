/** A language's rules, compiled. The command line's build puts `scripts/build/ready-nets.ts` in the place of this file: it has them ready. */
import type { Language } from '../../languages/language';
import { practices } from '../../practices';
import { takeRules } from './ready-rules';
import { buildRules, type RuleSet } from './rules';

export const compiledRules = (language: Language): RuleSet => {
  try {
    return buildRules(practices, language, takeRules(language));
  } catch {
    // What was provided is of other rules, as while they are being written. Patterns that cannot be read are told of here.
    return buildRules(practices, language);
  }
};
