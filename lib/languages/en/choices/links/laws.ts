/** The link's text names a law: laws give rights; their texts do not grant them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  kinds: 'act|article {digits}|law|regulation|directive|code|statute',
  names: 'gdpr|ccpa|cpra',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    kinds: ['The Letters Act', 'Article 13', 'The directive'],
    names: ['GDPR', 'CCPA'],
  },
  silent: ['This article', 'Your rights', 'An actor'],
});
