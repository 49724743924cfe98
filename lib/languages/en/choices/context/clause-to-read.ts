/** A clause sends the reader on to read. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: '(learn|read|find out|know|understand|see) more? (about|how|what|why)|learn more',
  information: 'for (more|further|additional)? (information|details)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Learn how it counts.', 'Learn more.'],
    information: ['For further details, ring.'],
  },
  silent: ['Opt out.', 'Read.', 'Information for guests'],
});
