/** It does not hang on the sentence before: „Hier finden Sie weitere Informationen“. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'to-read': '(weitere|nähere|mehr|weiterführende) ~2 (informationen|infos|details|hinweise)|näheres|einzelheiten',
  // „Hierzu sowie zu weiteren Fragen“ goes on with what is said before.
  questions: 'anregungen|beschwerde|beschwerden|!<weiteren (frage|fragen)|lob|rückfragen',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'to-read': ['Klicken Sie für weitere Informationen.', 'Näheres hier'],
    questions: ['Schreiben Sie uns bei Fragen.'],
  },
  silent: ['Klicken Sie hier.', 'Dazu genügt ein Brief.', 'Hierzu und zu weiteren Fragen läuten Sie.'],
});
