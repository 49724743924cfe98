/** Advertising opt-out: the reader can stop ads that are chosen by interest or behaviour. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'ad-opt-out',
  group: 'choices',
  question: 'Can you refuse ads based on what you do?',
  tone: { yes: 'good', no: 'alarm' },
  isChoice: true,
  isBroad: true,
});
