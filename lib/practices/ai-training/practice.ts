/** Training of AI: what readers write or do is used to teach machines. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'ai-training',
  group: 'collection',
  question: 'Does it train AI with your data?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
