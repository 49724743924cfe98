/** Social widgets: plug-ins, share buttons and embeds of other companies that can collect data on these pages. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'social-widgets',
  group: 'tracking',
  question: 'Do social networks see you here?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
