/** French: all that reading a policy in it takes, beside the labels that its weights are learnt from. */
import type { Language } from '../language';
import { learnedOnly } from '../learned-only';
import { unread } from '../unread';
import { borders } from './borders';
import { choices } from './choices';
import { isGeneralTalk } from './general-talk';

const denial = new RegExp(
  ' (?:pas|jamais|rien|à personne|personne ne|aucun|aucune|aucunement|nul|nulle|nullement|ni|' +
    'ne (?:peut|peuvent|saurait|sauraient)|s interdit|s abstient|exclut?|exclue?s?|impossible|irrévocable|dépourvue?s?|' +
    'sans(?! préjudice| réserve)|aucuns|aucunes|ne? (?:[^ ]+ ){1,4}plus|' +
    '(?:désactiv|supprim|bloqu|écart|abandonn|refus)ée?s?|(?:renon[cç]|absten|refus|écart)ons|renoncé|nous (?:nous )?passons (?:de|d|du|des)) ',
);

export const french: Language = {
  ...learnedOnly,
  borders,
  choices,
  spell: unread.spell,
  isDefinition: isGeneralTalk,
  denial,
  negation: denial,
  lack: / fonctionne(?:nt)? sans /,
  contrast: /(?<!\p{L})(?:mais|toutefois|cependant|néanmoins|en revanche|tandis que|alors que|bien que)(?!\p{L})/iu,
};
