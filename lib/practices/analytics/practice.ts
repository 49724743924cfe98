/** Analytics: an outside service measures how people use the site or app. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'analytics',
  group: 'tracking',
  question: 'Does another company measure how you use it?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
