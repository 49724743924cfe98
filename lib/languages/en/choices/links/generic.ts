/** The link's text names no company and no document. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  here: 'here',
  this: '^ (this|the following|our)',
  page: '(link|page|form|tool) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    here: ['click here'],
    this: ['This page', 'The following list', 'Our lamp'],
    page: ['Settings page', 'opt-out form'],
  },
  silent: ['AdCo', 'Pages of AdCo', 'Thistle'],
});
