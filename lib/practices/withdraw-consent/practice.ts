/** Withdrawing consent: the reader can take back consent, object to the use of their data, or restrict it. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'withdraw-consent',
  group: 'choices',
  question: 'Can you take back your consent or object?',
  tone: { yes: 'good', no: 'alarm' },
  isChoice: true,
  isBroad: true,
});
