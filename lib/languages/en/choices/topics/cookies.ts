/** It is about cookies and what else tracks. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  cookies: 'cookie|cookies',
  consent: 'manage (my|your)? consent|consent (manager|preferences|settings|tool)',
  others: 'web (beacon|beacons)|tracking technolog*|pixel|pixels',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    cookies: ['Cookies on this page'],
    consent: ['Manage consent', 'The consent settings'],
    others: ['Web beacons', 'Tracking technologies', 'A pixel'],
  },
  silent: ['A cook', 'The beacon on the hill', 'Tracking a parcel'],
});
