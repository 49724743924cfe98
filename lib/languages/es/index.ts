/** Spanish: all that reading a policy in it takes, beside the labels that its weights are learnt from. */
import type { Language } from '../language';
import { learnedOnly } from '../learned-only';
import { unread } from '../unread';
import { borders } from './borders';
import { choices } from './choices';

export const spanish: Language = {
  ...learnedOnly,
  borders,
  choices,
  spell: unread.spell,
  denial:
    / (?:no(?! obstante| solo| sólo)|nunca|jamás|nada|nadie|ningún|ninguna|ninguno|ni|tampoco|sin(?! perjuicio| embargo)) /,
};
