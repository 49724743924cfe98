/** Content: messages, posts, files and pictures that the reader makes or sends. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-content',
  group: 'collection',
  question: 'Does it keep your messages, posts or files?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  isBroad: true,
});
