/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      ((contact|contacting) us|contact (details|information)|address|addresses) ..10 (section|below|above|at the end|
      end of this|listed !on|set (out|forth))
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': [
      'Contact us as set out in the last section.',
      'Write to the address given below.',
      'Use the contact details at the end.',
    ],
  },
  silent: ['Contact us.', 'See below.', 'The address is printed.', 'Contact details are listed on AdCo’s site.'],
});
