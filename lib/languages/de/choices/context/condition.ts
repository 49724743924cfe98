/** So far it is a condition: a link in it is a way only where the text says so. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  if: '^ (bevor|falls|soweit|sobald|sofern|solange|sollten|sollte|wenn) !(... ,)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    if: ['Wenn Sie unsere', 'Sofern der'],
  },
  silent: ['Wenn Sie frieren, läuten', 'Sie können, wenn', 'Wann'],
});
