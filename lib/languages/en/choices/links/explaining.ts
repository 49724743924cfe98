/** The link's text promises an explanation: "How AdCo uses data". */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  how: '^ (how !to|what|why)',
  information: '^ (information (about|on)|details (about|of|on))',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    how: ['How AdCo counts', 'Why we count', 'What a cookie is'],
    information: ['Information about counting', 'Details on cookies'],
  },
  silent: ['How to opt out', 'More information', 'Opt out'],
});
