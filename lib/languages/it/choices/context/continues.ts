/** The sentence hangs on the one before: «A tal fine, clicchi qui». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'for-this': '^ (a (questo|tal|tale) (fine|scopo|proposito)|per (farlo|fare cio)|anche|qui)',
  'go-there': `
      ^ (basta|clicca|clicchi|e sufficiente|invii|inviare|scriva|scrivere|scrivi|via email|visita|visiti)
    `,
  it: '^ (i|la|le|quest*|tale|tali) ~1 (diritti|diritto|richiesta|richieste|revoca)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'for-this': ['A tal fine, suoni.'],
    'go-there': ['Clicchi sul tasto.', 'Basta una lettera.'],
    it: ['Tali diritti sono gratuiti.'],
  },
  silent: ['Lo facciamo.', 'Il custode chiama.', 'La lettera è qui.'],
});
