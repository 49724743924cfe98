/** Cross-site tracking: the reader is followed across other sites, apps or services. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'cross-site-tracking',
  group: 'tracking',
  question: 'Are you followed to other sites?',
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
});
