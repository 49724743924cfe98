/** Browsing: what the reader views, clicks, searches and does on this service. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-browsing',
  group: 'collection',
  question: 'Does it record what you look at and click?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  isBroad: true,
});
