/** Web beacons: images or code of one pixel that report that a page or message was opened. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'web-beacons',
  group: 'tracking',
  question: 'Does it use tracking pixels?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
