/** What policies in English say of ways out: the patterns that tell offers from talk, by what they are asked for. */
import type { ChoiceRules } from '../../choice-rules';
import { spell } from '../spelling';
import { lexicon } from './lexicon';
import { paths } from './paths';
import { spoken } from './spoken';
import * as patterns from './lists';

export const choices: ChoiceRules = {
  spell,
  lexicon,
  patterns,
  spoken,
  paths,
  company: 'we',
  referralCues: ['contact', 'address'],
};
