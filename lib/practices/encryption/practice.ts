/** Encryption: data is made unreadable to others, on its way or in storage. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'encryption',
  group: 'handling',
  question: 'Is your data encrypted?',
  tone: { yes: 'good', no: 'caution', mixed: 'caution' },
  isBroad: true,
});
