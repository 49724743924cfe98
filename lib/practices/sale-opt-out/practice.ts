/** Sale opt-out: the reader can stop the sale, "sharing" or passing on of personal information to other companies. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'sale-opt-out',
  group: 'choices',
  question: 'Can you stop it from selling or passing on your data?',
  tone: { yes: 'good', no: 'alarm' },
  isChoice: true,
  isBroad: true,
});
