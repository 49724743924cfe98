/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (your|my) (data|gdpr|individual|legal|personal|privacy)? (data|privacy|protection)? rights|
      rights of ..4 (individuals|person|subject|subjects|users)|data subject rights
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['Your rights', 'Your data protection rights', 'Rights of data subjects'],
  },
  silent: ['Your California Privacy Rights', 'Intellectual property rights', 'Our rights', 'All rights reserved'],
});
