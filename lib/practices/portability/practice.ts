/** Portability: the reader can take the data along, in a form that other programs can read. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'portability',
  group: 'choices',
  question: 'Can you take your data elsewhere?',
  tone: { yes: 'good', no: 'caution' },
  isChoice: true,
  isBroad: true,
});
