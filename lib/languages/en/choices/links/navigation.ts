/** The link is about the page itself. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  back: '^ (back|return)',
  top: 'top of the? page|^ to? the? top $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    back: ['Back to the list', 'Return'],
    top: ['Top', 'To the top', 'Top of page'],
  },
  silent: ['Feedback', 'Top offers', 'Our returns'],
});
