/** Another clause begins. */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const start = any(
  'click|if|in order|it|see|to|visit|we|you',
  'for (details|further|information|more)',
  '(from|of|to) which (users|you)',
);

export const patterns = definePatterns({
  mark: `(,|;) (and|but|or|while|whereas|also)? (please|also|then)? ${start}`,
  word:
    '(and|but) (please|also|then|can|may)?' +
    ' (you|if|opt|unsubscribe|refuse|decline|manage|change|adjust|disable|click|visit)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    mark: [
      'We count with AdCo, and you may leave.',
      'Read it; for more details, ring.',
      'It counts, from which users learn.',
    ],
    word: ['We use StatCo and you may leave.', 'Read and please click.'],
  },
  silent: ['AdCo, StatCo and others', 'Salt and pepper', 'Names, and addresses'],
});
