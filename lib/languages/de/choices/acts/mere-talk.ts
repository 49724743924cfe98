/** Talk of acts that offers none: what an objection leaves untouched, what follows from it, where none is possible. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  lawful: `
      (rechtmässigkeit|wirksamkeit|zulässigkeit) ... (widerruf|widerrufs|widerspruch|widerspruchs)|(durch|von|ein|der|
      dieser) (den|dem|diesen|diesem|ihren|ihr)? (widerruf|widerspruch) ..12 (rechtmässigkeit|wirksamkeit|unberührt)
    `,
  until: `
      bis ..6 (widerruf|widerrufen|widerspruch|widersprechen|abmelden|abmeldung|abbestellen|austragen|löschung)|
      solange ~12 (widersprechen|widerrufen|widersprochen|abmelden|abbestellen)
    `,
  after: `
      (nach|infolge|aufgrund|im falle|trotz|mit) (ihrem|ihrer|ihres|deinem|deiner|einem|einer|eines|dem|der|des|
      erfolgtem|erfolgter|erfolgreicher)? (abbestellung|abmeldung|deaktivierung|widerruf|widerrufs|widerspruch|
      widerspruchs)
    `,
  objected: `
      (widersprochen|widerrufen|abgemeldet|abbestellt|deaktiviert) (haben|hast|hat|wurde|wird|ist)|(haben|hast|hat)
      ~8 widersprochen|(legen|legt|legst) ~4 (widerspruch) .? ein
    `,
  'if-then': `
      (wenn|sofern|sobald|falls) (sie|du|nutzer|man) ~14 (widersprechen|widersprichst|widerrufen|widerrufst|ablehnen|
      ablehnst|abbestellen|abbestellst|abmelden|deaktivieren|deaktivierst|löschen|blockieren|verweigern) , (werden|
      wird|verarbeiten|löschen|stellen|speichern|stehen|steht|funktion*|ist|sind|muss|müssen|(kann|können|kannst) ~8
      (nicht|sein|kommen))
    `,
  'what-it-does': `
      (ablehnung|deaktivierung|deaktivieren|löschen|ablehnen|blockieren|nichtannahme) ~12 (beeinträchtig*|einschränk*|
      eingeschränkt|führen|führt|nicht mehr|zur folge)
    `,
  none: `
      (kein|keine|keinen|keinerlei) ~2 (abmeldung|opt out|optout|widerspruch|widerspruchs*)|nicht ~3 (widersprechen|
      widersprochen werden|abbestellt werden|abbestellen)|(ablehnung|abmeldung|deaktivierung|widerspruch) ~6 nicht
      möglich
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    lawful: [
      'Die Rechtmäßigkeit des Tuns bis zum Widerruf bleibt bestehen.',
      'Durch den Widerruf wird die Rechtmäßigkeit nicht berührt.',
    ],
    until: ['Wir speichern sie bis zu Ihrem Widerruf.', 'Das gilt, solange Sie nicht widersprechen.'],
    after: ['Nach Ihrem Widerspruch bleibt sie liegen.', 'Im Falle eines Widerrufs endet das.'],
    objected: ['Wenn Sie widersprochen haben, endet das.', 'Legt jemand Widerspruch ein, endet das.'],
    'if-then': [
      'Wenn Sie der Zählung widersprechen, werden die Briefe verbrannt.',
      'Falls du sie ablehnst, kannst du manches nicht sehen.',
    ],
    'what-it-does': ['Bei der Deaktivierung von Cookies kann das Haus eingeschränkt sein.'],
    none: [
      'Ein Widerspruch ist hier nicht möglich.',
      'Eine Widerspruchsmöglichkeit? Es gibt keine Widerspruchsmöglichkeit.',
      'Dem kann nicht widersprochen werden.',
    ],
  },
  silent: [
    'Sie können widersprechen.',
    'Wenn Sie widersprechen möchten, läuten Sie.',
    'Der Widerspruch genügt am Tor.',
  ],
});
