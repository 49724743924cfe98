/** No guarantee: security is not promised. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'no-guarantee',
  group: 'handling',
  question: 'Does it decline to promise security?',
  tone: { yes: 'neutral' },
});
