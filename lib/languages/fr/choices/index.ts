/** What policies in French say of ways out: the patterns that tell offers from talk, by what they are asked for. */
import type { ChoiceRules } from '../../choice-rules';
import { spellUnaccented } from '../../spell-clauses';
import { lexicon } from './lexicon';
import { paths } from './paths';
import { spoken } from './spoken';
import * as patterns from './lists';

export const choices: ChoiceRules = {
  spell: spellUnaccented,
  lexicon,
  patterns,
  spoken,
  paths,
  company: 'nous',
  referralCues: ['adresse', 'coordonn', 'nous', 'responsable'],
};
