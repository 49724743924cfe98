/** Analytics opt-out: the reader can stop the measurement of how they use the site or app. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'analytics-opt-out',
  group: 'choices',
  question: 'Can you refuse being measured?',
  tone: { yes: 'good', no: 'caution' },
  isChoice: true,
  isBroad: true,
});
