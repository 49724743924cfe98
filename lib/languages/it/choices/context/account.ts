/** What a reader changes in an account needs no request. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  account: 'account|area (personale|riservata)|profilo',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    account: ['Nel tuo account', 'La Sua area riservata'],
  },
  silent: ['Il contabile', 'Ci scriva.', 'Un’area'],
});
