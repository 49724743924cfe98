/** Location: where the reader or their device is, measured or inferred. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'location',
  group: 'tracking',
  question: 'Does it know where you are?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
