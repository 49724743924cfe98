/** The link's text names nothing: what counts is the sentence around it, where there is one. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  more: '^ (learn|read|find out|see|view)? (more|details) (info|information)? $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    more: ['Learn more', 'Read more information', 'Details'],
  },
  silent: ['More choices', 'Learn how', 'Opt out'],
});
