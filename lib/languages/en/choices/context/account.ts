/** What a reader changes in an account needs no request. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  account: 'account|accounts|profile|profiles',
  settings: 'settings|preferences',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    account: ['In your account', 'Public profiles'],
    settings: ['Under Settings', 'Your preferences'],
  },
  silent: ['Accounting', 'A setting', 'Write to us.'],
});
