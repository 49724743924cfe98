/** It offers a setting or choices: „Einstellungen ändern“. What it stops is told by the topic. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'kinds-of-settings': `
      (ad|anzeigen|benachrichtigungs|consent|cookie|cookies|datenschutz|einwilligungs|newsletter|privatsphäre|
      privatsphären|tracking|werbe) (einstellung|einstellungen|präferenzen|auswahl|manager|optionen|tool)
    `,
  compound: `
      cookieeinstellung*|datenschutzeinstellung*|privatsphäreeinstellung*|privatsphäreneinstellung*|werbeeinstellung*|
      anzeigeneinstellung*|werbevorgaben|anzeigenvorgaben|benachrichtigungseinstellung*|einwilligungseinstellung*
    `,
  change: `
      (einstellungen|präferenzen|auswahl|vorgaben|entscheidung) ..8 {adjust}|{adjust} ..5 (einstellungen|präferenzen|
      auswahl)
    `,
  'manage-cookies': `
      (cookie|cookies) ..10 (löschen|entfernen|verwalten|kontrollieren|gelöscht werden)|(löschen|verwalten|löschung|
      verwaltung) ..3 (cookie|cookies)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'kinds-of-settings': ['Cookie-Einstellungen', 'Der Consent-Manager'],
    compound: ['Die Datenschutzeinstellungen am Tor', 'Werbeeinstellungen'],
    change: ['Sie können Ihre Auswahl hier ändern.', 'Verwalten Sie die Einstellungen.'],
    'manage-cookies': ['Sie können Cookies jederzeit löschen.', 'Verwalten Sie die Cookies.'],
  },
  silent: ['Wir setzen Cookies.', 'Die Einstellung der Lampe bleibt.', 'Einstellungen', 'Wir ändern diese Erklärung.'],
});
