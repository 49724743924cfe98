/** The reader acts, not the company: „Sie können …“, „wenn Sie … möchten“, „zur Ausübung“, „indem Sie“. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'you-can':
    '{you} ~2 {can}|{can} ({you}|betroffene*|nutzer*|besucher*)|(betroffene*|person|nutzer*|kunden|eltern) {can}',
  'you-may': `
      {you} ..3 (recht|möglichkeit)|(haben|hast|habt) {you} ..5 (recht|rechte|möglichkeit)|(steht|stehen) (ihnen|dir|
      euch)|(ihnen|dir) (steht|stehen)
    `,
  'you-want':
    '(wenn|falls|sofern) {you} ..20 {want}|wer ..20 {want}|(sollten|solltest|möchten|möchtest|wollen|willst|wünschen|wünschst) {you}',
  please: `
      bitte|(antworten|klicken|kontaktieren|nutzen|rufen|schicken|schreiben|senden|verwenden|wenden|richten|folgen|
      besuchen|öffnen|gehen|löschen|ändern|deaktivieren|setzen|verhindern|unterbinden|beantragen|entfernen|installieren|lehnen|tragen|
      widerrufen|widersprechen) sie|teilen sie uns|melden sie sich
    `,
  'please-familiar': `
      ^ (klick|klicke|kontaktiere|nutze|schick|schicke|schreib|schreibe|sende|wende dich|richte|folge|melde dich)|,
      (klick|klicke|kontaktiere|schick|schicke|schreib|schreibe|sende|wende dich)
    `,
  aim: `
      zur (abbestellung|abmeldung|ausübung|deaktivierung|geltendmachung|wahrnehmung|löschung)|zum (abbestellen|
      abmelden|deaktivieren|löschen|widerruf|widerspruch)|für (den|einen|ihren|die|eine|ihre) (widerruf|widerspruch|
      abmeldung)
    `,
  'starts-with-aim': `
      ^ um ~12 zu .? , (wenden|schreiben|klicken|antworten|senden|können|nutzen|besuchen|genügt|reicht|kontaktieren|
      klicke|schreib|nutze)
    `,
  possible: '(ist|sind) ..8 (möglich|ausreichend)|(reicht|genügt|genügen)',
  'can-be-done': 'kann ..20 (werden|erfolgen)|können ..20 werden|(lassen|lässt) sich',
  'by-doing': `
      indem ({you}|man)|durch (klick|anklicken|klicken|betätigen)|(nachricht|mail|email|schreiben|mitteilung|brief)
      an (uns|die|den|unser*|unten)
    `,
  find: `
      (den|einen|ein|das) (link|links|formular|abmeldelink) ..15 (finden|findest)|(finden|findest) {you} ..8 (den|einen|ein|
      das) (link|formular|abmeldelink)
    `,
  'on-request': 'auf (anfrage|verlangen|wunsch)',
  'addressed-to': `
      (gerichtet werden|ist zu richten|sind zu richten|zu richten) ..3 an|an ..12 (richten|gerichtet werden|wenden)|
      (erreichen|erreichst) {you}
    `,
  label: '(abbestellen|abmeldung|deaktivierung|opt out|widerruf|widerspruch|widerspruchsmöglichkeit*) ~3 :',
  'starts-with-deed': `
      ^ (opt out|abbestellen|abmelden|widerruf|widerspruch|widersprechen|auskunft|löschung|konto löschen|cookies
      (ablehnen|deaktivieren|verwalten))
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'you-can': ['Sie können die Lade öffnen.', 'Öffnen kannst du sie auch.', 'Kunden können läuten.'],
    'you-may': [
      'Sie haben das Recht auf einen Stuhl.',
      'Jederzeit haben Sie die Möglichkeit zu gehen.',
      'Ihnen steht ein Stuhl zu.',
    ],
    'you-want': [
      'Falls Sie hier lieber sitzen möchten, läuten Sie.',
      'Sollten Sie frieren, läuten Sie.',
      'Wer sitzen will, läutet.',
    ],
    please: ['Bitte läuten.', 'Schreiben Sie dem Wirt.', 'Melden Sie sich am Tor.', 'Lehnen Sie die Leiter an.'],
    'please-familiar': ['Schreib dem Wirt.', 'Wenn du frierst, klicke hier.'],
    aim: ['Zur Ausübung genügt ein Brief.', 'Zum Widerruf läuten.', 'Für einen Widerspruch genügt ein Wort.'],
    'starts-with-aim': ['Um das Tor zu öffnen, schreiben Sie dem Wirt.'],
    possible: ['Das ist am Tor möglich.', 'Ein Wort genügt.'],
    'can-be-done': ['Der Antrag kann am Tor gestellt werden.', 'Die Lade lässt sich öffnen.'],
    'by-doing': [
      'Dies gelingt, indem Sie läuten.',
      'Das geht durch Klick auf die Glocke.',
      'Das geht per Brief an den Wirt.',
    ],
    find: ['Einen Link zur Lade finden Sie am Tor.', 'Am Tor finden Sie das Formular.'],
    'on-request': ['Auf Wunsch bringen wir Tee.'],
    'addressed-to': [
      'Die Frage ist zu richten an den Wirt.',
      'An den Wirt können sich alle wenden.',
      'Den Wirt erreichen Sie am Tor.',
    ],
    label: ['Die Zählung mit AdCo, Widerspruch am Tor: läuten'],
    'starts-with-deed': ['Widerspruch: am Tor'],
  },
  silent: [
    'Wir öffnen die Lade um neun.',
    'Die Lade enthält Briefe.',
    'Cookies sind kleine Dateien.',
    'Wir können die Lade nicht öffnen.',
  ],
});
