/** Log data: what a browser sends with every request, recorded by the server. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'log-data',
  group: 'tracking',
  question: 'Does it record your visits?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});
