/** Marketing opt-out: the reader can stop newsletters, offers and other marketing messages. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'marketing-opt-out',
  group: 'choices',
  question: 'Can you stop marketing messages?',
  tone: { yes: 'good', no: 'alarm' },
  isChoice: true,
  isBroad: true,
});
