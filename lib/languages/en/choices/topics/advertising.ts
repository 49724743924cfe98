/** It is about advertising. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  ads: 'ad|ads|advert*|adchoices',
  kinds: 'behavioral|interest based|targeting|targeted|remarketing|retarget*|tailored',
  industry: 'network advertising|digital advertising|doubleclick|nai|daa',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    ads: ['Ads on this page', 'Advertisers'],
    kinds: ['Interest-based offers', 'Behavioural profiles', 'Retargeting'],
    industry: ['The DAA', 'Network advertising'],
  },
  silent: ['We add a line.', 'Our address', 'Interest rates', 'A tailor'],
});
