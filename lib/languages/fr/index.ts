/** French: all that reading a policy in it takes, beside the labels that its weights are learnt from. */
import type { Language } from '../language';
import { learnedOnly } from '../learned-only';
import { unread } from '../unread';
import { borders } from './borders';
import { choices } from './choices';

export const french: Language = {
  ...learnedOnly,
  borders,
  choices,
  spell: unread.spell,
  denial: / (?:pas|jamais|rien|personne ne|aucun|aucune|aucunement|nullement|ni|sans(?! préjudice| réserve)) /,
};
