/** Spanish: all that reading a policy in it takes, beside the labels that its weights are learnt from. */
import type { Language } from '../language';
import { learnedOnly } from '../learned-only';
import { unread } from '../unread';
import { borders } from './borders';
import { choices } from './choices';
import { isGeneralTalk } from './general-talk';

const denial = new RegExp(
  ' (?:no(?! obstante| solo| sólo)|nunca|jamás|nada|nadie|ningún|ninguna|ninguno|ni|tampoco|' +
    'care(?:ce|cen|cemos)|prescind(?:e|en|imos)|abst(?:iene|enemos|ienen)|excluid[oa]s?|imposible|' +
    'irrevocable|prohibid[oa]s?|sin(?! perjuicio| embargo)|libres? de|' +
    '(?:renunci|elimin|desactiv|rechaz|retir|bloque|descart)(?:ad[oa]s?|amos)) ',
);

export const spanish: Language = {
  ...learnedOnly,
  borders,
  choices,
  spell: unread.spell,
  isDefinition: isGeneralTalk,
  denial,
  negation: denial,
  lack: / (?:funciona|opera)n? sin /,
  contrast: /(?<!\p{L})(?:pero|sino|sin embargo|no obstante|en cambio|mientras que|aunque)(?!\p{L})/iu,
};
