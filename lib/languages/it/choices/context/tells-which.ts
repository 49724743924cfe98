/** The link is named as a text to read: «l’informativa di AdCo: […]». Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  document: '(condizioni|informativa|informative|policy|termini) ~9 $',
  law: '(art|articolo|artt) {digits} ~4 $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    document: ['Legga l’informativa di AdCo su', 'Termini:'],
    law: ['Il diritto dell’articolo 21 del'],
  },
  silent: [
    'Può opporsi in',
    'Opt-out:',
    'La nostra informativa è corta, e ognuno può leggerla in ogni momento alla porta del giardino',
  ],
});
