/** Privacy contact: whom to ask about privacy. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'privacy-contact',
  group: 'handling',
  question: 'Whom can you ask about privacy?',
  tone: { yes: 'neutral' },
});
