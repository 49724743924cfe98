/** Other sources: what the company learns about the reader from others than the reader. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-sources',
  group: 'collection',
  question: 'Does it get data about you from others?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
