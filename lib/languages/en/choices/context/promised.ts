/** What the company then does: "Contact us at … . We will delete it". */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'we-will': '^ we (will|shall) ..10 (delete|remove|correct|update|stop|honor|comply)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'we-will': ['We will then at once delete it.', 'We shall honour this.'],
  },
  silent: ['We delete it.', 'You will delete it.', 'We will answer.'],
});
