/** The reader acts, not the company: «può esercitare», «se desidera», «per opporsi», «inviando una mail». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'you-can': `
      {you} ~3 {can}|(potete|potrai|potrete|puoi)|{can} lei|{can} ~4 {deed}|(e|sara) (sempre)? possibile|si
      (possono|puo)
    `,
  'you-may': '(avete|avra|avrai|ha|hai|hanno) ~4 (diritto|facolta|possibilita)',
  'you-want': '(chi|qualora|quando|se) ~4 {want}',
  please: `
      basta|preghiamo|prego|clicca|cliccare|clicchi|contattaci|contattare|inviaci|invii|inviare|rivolgersi|rivolga|
      scriva|scriverci|scrivere|scrivi|scrivici|visita|visitare|visiti
    `,
  aim: '(^|per) ~3 {deed}|per (l|la|le|il)? (cancellazione|esercizio|opposizione|revoca)',
  'can-be-done': `
      {can} ~2 essere ~3 (bloccati|cancellati|disattivati|disattivato|eliminati|esercitati|esercitato|inviata|
      inviate|modificate|revocato|rifiutati)
    `,
  'by-doing': `
      cliccando|contattando|contattandoci|installando|inviando|rivolgendosi|scrivendo|scrivendoci|(mediante|
      tramite) ~2 (comunicazione|email|lettera|mail|raccomandata|richiesta)
    `,
  label: '(disiscrizione|opposizione|opt out) ~3 :',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'you-can': [
      'L’utente può aprire il cassetto.',
      'Puoi entrare.',
      'È possibile uscire.',
      'Potrà sempre revocare ciò.',
    ],
    'you-may': ['Ha diritto a una sedia.'],
    'you-want': ['Se desidera del tè, suoni.'],
    please: ['Scriva al custode.', 'La preghiamo di entrare.'],
    aim: ['Per disattivare la luce, il tasto', 'Per la revoca, la porta'],
    'can-be-done': ['Le luci possono essere disattivati.'],
    'by-doing': ['Si ottiene inviando una lettera.', 'Avviene mediante richiesta al custode.'],
    label: ['La lampada e il custode, opposizione: alla porta'],
  },
  silent: [
    'Apriamo il cassetto alle nove.',
    'Il sito usa i cookie.',
    'Il cassetto contiene lettere che ci sono state date.',
  ],
});
