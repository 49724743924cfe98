/** Whoever sends the reader on to another company's text offers nothing here. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

const read = '(review|read|see|consult|refer to|check)';

export const patterns = definePatterns({
  learn: `${read} ..10 to (learn|find out|see|understand|know)`,
  information: `${read} ..7 for (more|further|additional)? (information|details|instructions)`,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['See the list of AdCo to find out.'],
    information: ['Consult its notice for more information.', 'Check AdCo’s page for instructions.'],
  },
  silent: ['See AdCo.', 'To learn, see.', 'Opt out for good.'],
});
