/** Do Not Track: what becomes of the browser setting that asks not to be tracked. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'do-not-track',
  group: 'tracking',
  question: 'Does it heed “Do Not Track”?',
  tone: { honored: 'good', ignored: 'caution', unclear: 'neutral' },
  strongest: ['ignored', 'honored', 'unclear'],
});
