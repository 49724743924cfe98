/** It lets the reader see, correct, delete or take along what is held about them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights:
    'auskunft|auskünfte|auskunfts*|berichtigung|berichtigungs*|löschung|löschungs*|datenauskunft|datenübertragbarkeit',
  'change-data': '{held} ..10 {change}|{change} ..4 {held}',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['Sie haben ein Recht auf Auskunft.', 'Verlangen Sie die Löschung.', 'Ihr Auskunftsrecht'],
    'change-data': ['Sie können Ihre Angaben berichtigen.', 'Löschen Sie Ihr Konto.'],
  },
  silent: [
    'Wir ändern diese Erklärung.',
    'Die Auskunftei prüft Käufer.',
    'Sie können den Browser aktualisieren.',
    'Eine Information über Lampen',
  ],
});
