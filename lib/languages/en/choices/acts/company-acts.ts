/** What the company does by itself: "we may suspend or close your account", "how long it takes us to delete". */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'we-may': `
      !<(so|that|if) we (may|can !not|might|could|reserve the right to) also? ({plain-word} ,? (or|and)|{plain-word}
      ,)? !(be|do|go|in|no|at|by) {plain-word}
    `,
  'for-us-to': 'for us to {plain-word}',
  'we-ask': 'we will? also? ask',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'we-may': ['We may suspend or close it.', 'We reserve the right to also open letters.'],
    'for-us-to': ['It takes a day for us to delete letters.'],
    'we-ask': ['We ask for a name.', 'We will also ask for a photo.'],
  },
  silent: ['So we may write to you.', 'You may suspend it.', 'We cannot delete it.', 'We keep letters.'],
});
