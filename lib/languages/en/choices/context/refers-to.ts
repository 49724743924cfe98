/** The text refers to the link and offers nothing there: "as described in our [Cookie Policy]". Read before the link. */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const described = any(
  'defined|described|detailed|explained|outlined|set (forth|out)|stated',
  'governed|in accordance|participate|pursuant|subject',
);

export const patterns = definePatterns({
  described: `${described} (in|by|with|to|under) (our|the|this|its|their|your)? [? $`,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    described: ['As described in our', 'Subject to the (', 'It is governed by'],
  },
  silent: ['Described in the list', 'You can opt out in our', 'Set out early'],
});
