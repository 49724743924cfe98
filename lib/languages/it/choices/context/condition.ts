/** So far it is a condition: a link in it is a way only where the text says so. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  if: '^ (in caso|qualora|quando|se) !(... ,)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    if: ['Se non vuole il nostro'],
  },
  silent: ['Se ha freddo, suoni', 'Può, se', 'Senza'],
});
