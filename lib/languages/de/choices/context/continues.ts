/** The sentence hangs on the one before: „Klicken Sie dazu hier.“ */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'for-this': '^ (bitte)? (dazu|dafür|hierfür|hierzu|zu diesem zweck|alternativ|oder|hier|per email)',
  'go-there': `
      ^ (bitte)? (klick|klicke|klicken sie|nutzen sie|nutze|folgen sie|folge|schreiben sie|schreib|schreibe|senden
      sie|sende|schicken sie|schick|wenden sie sich|wende dich|richten sie|verwenden sie|gehen sie|besuchen sie)
    `,
  it: `
      ^ ((der|den|ihren|ihr) (widerruf|widerspruch)|eine (einfache|formlose|kurze)? (email|mail|mitteilung|nachricht)|
      es (genügt|reicht)|diese* (rechte|recht) )|
      (derartige|entsprechende|solche) (anfragen|anliegen|anträge|ersuchen|gesuche)
    `,
  'do-so': '^ (sie|du) (können|kannst) (dies|das|dazu|hierzu|dafür|hierfür|auch|uns)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'for-this': ['Dazu genügt ein Brief.', 'Alternativ am Tor'],
    'go-there': ['Klicken Sie auf die Glocke.', 'Bitte wenden Sie sich an den Wirt.'],
    it: ['Der Widerruf ist formlos.', 'Eine kurze Nachricht genügt.'],
    'do-so': ['Sie können dies am Tor tun.'],
  },
  silent: ['Wir tun dies.', 'Der Wirt läutet.', 'Der Brief ist hier.'],
});
