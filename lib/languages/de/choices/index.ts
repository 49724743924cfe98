/** What policies in German say of ways out: the patterns that tell offers from talk, by what they are asked for. */
import type { ChoiceRules } from '../../choice-rules';
import { spellClauses } from '../../spell-clauses';
import { lexicon } from './lexicon';
import { paths } from './paths';
import { spoken } from './spoken';
import * as patterns from './lists';

export const choices: ChoiceRules = {
  spell: spellClauses,
  lexicon,
  patterns,
  spoken,
  paths,
  company: 'wir',
  referralCues: ['adresse', 'kontakt', 'uns', 'verantwortlich'],
};
