/** Public exposure: what others, or the whole world, can see of the reader. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'public-exposure',
  group: 'sharing',
  question: 'Can other people see your data?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
