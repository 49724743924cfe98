/** It does not hang on the sentence before: "Click here to read about archives". */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'to-read': `
      (to (read|learn|find out|know|see|view)|for (more|further|additional)? (information|details)) ..3 (about|on|
      regarding|list|our)
    `,
  questions: 'questions|comments|concerns|inquiries|feedback|complaints',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'to-read': ['Click to read all about archives.', 'For further details on lamps, ring.'],
    questions: ['Comments are welcome.', 'Any questions?'],
  },
  silent: ['Click here.', 'To do so, read on.', 'To learn is good.'],
});
