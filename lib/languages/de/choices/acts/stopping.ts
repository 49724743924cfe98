/** By itself it says that something stops: „widersprechen“, „abbestellen“, „deaktivieren“, „Einwilligung widerrufen“. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'opt-out': 'opt out*|optout*',
  object: 'widersprechen|widersprichst|widersprecht|widerspruch|widerspruchs*|werbewiderspruch',
  withdraw: '{consent} ..15 {withdraw}|{withdraw} ..10 {consent}',
  'withdraw-it': `
      (sie|diese|dies|es|jederzeit|formlos) ~4 (widerrufen|widerrufst)|(widerruf|widerruf dieser) ..6 (an|per|über|
      richten|genügt|reicht)
    `,
  unsubscribe: 'abbestell*|abzubestellen|austragen|auszutragen|abmeldelink|abmelde link|abbestelllink|unsubscribe',
  'leave-list':
    '{list} ..20 (abmelden|abzumelden|abmeldung|kündigen|beenden)|(abmelden|abmeldung|kündigung) ..6 {list}',
  'no-longer': `
      nicht (mehr|länger) ~8 {want}|(keine|keinen|kein) ~10 (mehr ..3 (erhalten|bekommen|{want})|(erhalten|bekommen)
      {want}|{want})|nicht (wünschen|wünschst|möchten|möchtest|wollen|willst)
    `,
  'text-stop': '(antworte|antworten|sende|senden) ..7 (stop|stopp|ende) ~1 an ~2 {digits}',
  'turn-off': `
      !<(konto|account|profil|benutzerkonto) (deaktivieren|deaktivierst)|deaktivierbar|(deaktiviert|abgeschaltet|
      ausgeschaltet) werden|deaktivierung|deaktivierungs*|abschalten|abzuschalten|ausschalten|auszuschalten|abstellen|
      abzustellen
    `,
  prevent: '({tracking}|installation|setzen) ..25 {prevent}|{prevent} ..15 , dass ..20 {tracked}',
  refuse: '(cookie|cookies|{tracking}|werbung|{list}) ..12 {refuse}|{refuse} ..5 (cookie|cookies|{tracking}|werbung)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'opt-out': ['Opt-out', 'Ein Opt-Out-Cookie hilft.'],
    object: ['Sie können der Zählung widersprechen.', 'Der Widerspruch ist formlos.', 'Ihr Widerspruchsrecht'],
    withdraw: ['Sie können Ihre Einwilligung jederzeit widerrufen.', 'Der Widerruf der Zustimmung geht am Tor.'],
    'withdraw-it': ['Du kannst sie jederzeit widerrufen.', 'Den Widerruf bitte an den Wirt.'],
    unsubscribe: ['Hier können Sie den Brief abbestellen.', 'Nutzen Sie den Abmeldelink.'],
    'leave-list': ['Vom Newsletter können Sie sich abmelden.', 'Die Abmeldung vom Rundbrief geht hier.'],
    'no-longer': [
      'Wer Post nicht länger möchte, läutet; wenn Sie sie nicht mehr wünschen, auch.',
      'Wenn Sie keine Briefe mehr erhalten wollen',
      'Wenn du das nicht möchtest',
    ],
    'text-stop': ['Antworten Sie mit STOPP an 12345.'],
    'turn-off': ['Sie können den Zähler deaktivieren.', 'Er kann abgeschaltet werden.', 'Das Deaktivierungs-Plug-in'],
    prevent: [
      'Sie können die Erfassung durch StatCo verhindern.',
      'Sie verhindern so, dass StatCo Ihre Besuche speichert.',
      'Sie verhindern mit einem Klick auf die Glocke, dass StatCo Ihre Besuche speichert.',
    ],
    refuse: ['Sie können Cookies im Browser ablehnen.', 'Hier untersagen Sie die Nutzung.'],
  },
  silent: [
    'Wir erheben Ihren Namen.',
    'Sie können den Kaufvertrag kündigen.',
    'Melden Sie sich nach dem Besuch ab.',
    'Der Wirt verhindert Missbrauch.',
    'Du kannst dein Konto deaktivieren.',
  ],
});
