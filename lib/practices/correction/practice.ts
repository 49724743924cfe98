/** Correction: the reader can correct or update the data that is held about them. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'correction',
  group: 'choices',
  question: 'Can you correct what it holds about you?',
  tone: { yes: 'good', no: 'caution', mixed: 'caution' },
});
