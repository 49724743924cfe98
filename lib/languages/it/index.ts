/** Italian: all that reading a policy in it takes, beside the labels that its weights are learnt from. */
import type { Language } from '../language';
import { learnedOnly } from '../learned-only';
import { unread } from '../unread';
import { borders } from './borders';
import { choices } from './choices';

const denial = new RegExp(
  ' (?:non(?! solo| soltanto)|mai|né|nessun|nessuno|nessuna|alcun|alcuno|alcuna|neppure|neanche|' +
    'nemmeno|priv[oaei] di|esclus[oaei]|impossibile|irrevocabil[ei]|vietat[oaei]|si astiene|' +
    'ci asteniamo|senza(?! pregiudizio)) ',
);

export const italian: Language = {
  ...learnedOnly,
  borders,
  choices,
  spell: unread.spell,
  denial,
  negation: denial,
  contrast: /(?<!\p{L})(?:ma|bensì|tuttavia|invece|mentre|sebbene)(?!\p{L})/iu,
};
