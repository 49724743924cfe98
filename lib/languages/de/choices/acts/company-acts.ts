/** What the company does by itself: „wir löschen Ihre Daten“. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'we-do': `
      !<(dass|ob) wir ~12 (ändern|anpassen|berichtigen|gelöscht|löschen|sperren|widersprechen)|(ändern|berichtigen|
      löschen|sperren|deaktivieren) wir
    `,
  'is-deleted': '(wird|werden) ~15 gelöscht',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'we-do': ['Wir werden den Brief nach einem Tag löschen.', 'Danach sperren wir sie.'],
    'is-deleted': ['Die Briefe werden nach einem Tag gelöscht.'],
  },
  silent: ['Verlangen Sie, dass wir sie löschen.', 'Sie löschen sie.', 'Wir öffnen die Lade.'],
});
