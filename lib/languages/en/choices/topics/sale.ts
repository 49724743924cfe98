/** It is about the sale of data, or about giving it to others. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  sell: 'sell|sale|selling|sold|rent',
  'share-with-others': `
      (share|shared|sharing|disclose|disclosed|disclosing|disclosure|disclosures) ..15 ({third-party}|other compan*|
      affiliat*|compan*|marketers*|others*)
    `,
  'do-not-share': 'do not share',
  'out-of-sharing': '(opt|opting) out (of|from) (the|this|such|our|that)? (sharing*|disclosure*|information sharing)',
  'provide-to-others': '(provide|providing) ..10 to {third-party}',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    sell: ['We never sell names.', 'The sale of data'],
    'share-with-others': ['Names that we disclose to our many other companies', 'Sharing with affiliates'],
    'do-not-share': ['Do not share my name'],
    'out-of-sharing': ['Opt out of this sharing', 'Opting out from disclosure'],
    'provide-to-others': ['Providing your name to third parties'],
  },
  silent: ['Share a photo with friends.', 'Provide a name.', 'The resale value', 'A disclosure'],
});
