/** German: all that reading a policy in it takes, beside the labels that its weights are learnt from. */
import type { Language } from '../language';
import { learnedOnly } from '../learned-only';
import { unread } from '../unread';
import { borders } from './borders';
import { choices } from './choices';
import { isGeneralTalk } from './general-talk';

const denial = new RegExp(
  ' (?:nicht(?! nur)|nichts|nie|niemals|nirgends|niemand(?:em|en)?|weder|keines(?:wegs|falls)|' +
    'kein(?:e[mnrs]?|erlei)?|ohne|frei von|verzichte[nt]|unterbleib(?:t|en)|ausgeschlossen|unmöglich|' +
    'unwiderruflich|untersagt|verwehrt|gesperrt|entf(?:ällt|allen)|ausschließlich|unverschlüsselt|' +
    '(?:deaktivier|abgeschalte|ausgeschalte|abgeschaff|entfern|blockier|verbann)t|fremd|lehnen (?:wir )?ab|lehnen wir|' +
    'gegen (?:[^ ]+ ){1,5}entschieden|sehen (?:[^ ]+ ){0,3}ab) ',
);

export const german: Language = {
  ...learnedOnly,
  borders,
  choices,
  spell: unread.spell,
  isDefinition: isGeneralTalk,
  denial,
  negation: denial,
  contrast:
    /(?<!\p{L})(?:aber|jedoch|allerdings|sondern(?! erst)|hingegen|dagegen|(?<=, )während|wohingegen|obwohl|stattdessen)(?!\p{L})/iu,
};
