/** So far it is a condition: a link in it is a way only where the text says so. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  if: '^ (dans le cas ou|des lors que|lorsque|quand|si|au cas ou) !(... ,)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    if: ['Si vous ne voulez pas notre', 'Lorsque la'],
  },
  silent: ['Si vous avez froid, sonnez', 'Vous pouvez, si', 'Sire'],
});
