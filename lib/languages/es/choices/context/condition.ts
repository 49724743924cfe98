/** So far it is a condition: a link in it is a way only where the text says so. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  if: '^ (cuando|en caso (de|que)|si|siempre que) !(... ,)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    if: ['Si no quiere nuestra', 'Cuando la'],
  },
  silent: ['Si tiene frío, llame', 'Puede, si', 'Sin'],
});
