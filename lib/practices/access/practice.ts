/** Access: the reader can see or obtain the data that is held about them. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'access',
  group: 'choices',
  question: 'Can you see what it holds about you?',
  tone: { yes: 'good', no: 'caution', mixed: 'caution' },
});
