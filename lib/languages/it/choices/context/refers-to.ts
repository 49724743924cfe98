/** The text refers to the link and offers nothing there. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  described: '(conformemente|descritt*|previst*|secondo|sensi|veda) ~5 $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    described: ['Secondo la nostra', 'Come descritto nella'],
  },
  silent: ['Può opporsi in', 'Alla porta', 'Descritto qui lungo tutto il giardino della casa'],
});
