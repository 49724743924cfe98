/** Talk of acts that offers none: what a withdrawal leaves untouched, what follows from it, where none is possible. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  lawful: '(legittimita|liceita) ... (opposizione|revoca)|revoca ~12 (liceita|pregiudica*)',
  until: '(fino|finche|sino) ~8 (cancellazione|disiscri*|opposizione|revoca|revochi|richieda)',
  after: `
      (a seguito|dopo|in caso|successivamente) ~2 (cancellazione|disiscri*|opposizione|revoca|rifiuto)
    `,
  'if-then': `
      se ~5 (blocca|blocchi|disattiva|disattivi|oppone|revoca|rifiuta|rifiuti) ~14 , (alcune|alcuni|il|la|le|non|
      potrebbe|potrebbero)
    `,
  'what-it-does': `
      (blocco|disabilitazione|disattivazione|rifiuto) ~12 (compromettere|comportare|impedire|limitare|rendere)
    `,
  none: 'non ~2 (possibile|possono|puo|puoi) ~3 (disattivare|essere|opporsi|rifiutare)',
  policy: '(informativa|pagina|policy|sezione) ~4 (cookie|cookies)',
  complaint: '(presentare|proporre) ~1 (reclamo|ricorso)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    lawful: ['La liceità di quanto fatto prima della revoca resta.', 'La revoca non pregiudica nulla.'],
    until: ['La conserviamo fino alla revoca.'],
    after: ['In caso di opposizione, la lampada resta.'],
    'if-then': ['Se rifiuta i cookie, la luce manca.'],
    'what-it-does': ['Il rifiuto dei cookie può impedire la luce.'],
    none: ['L’utente non può opporsi.', 'Non è possibile rifiutare i tecnici.'],
    policy: ['La nostra informativa sui cookie'],
    complaint: ['Può proporre reclamo.'],
  },
  silent: ['Può opporsi.', 'Se rifiuta i cookie, suoni.', 'La revoca è gratuita.'],
});
