/** A language's rules, compiled. The command line's build puts `scripts/build/ready-nets.ts` in the place of this file: it has them ready. */
import type { Language } from '../../languages/language';
import { practices } from '../../practices';
import { buildRules, type RuleSet } from './rules';

export const compiledRules = (language: Language): RuleSet => buildRules(practices, language);
