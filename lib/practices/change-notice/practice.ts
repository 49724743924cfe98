/** Change notice: how readers learn that the policy has changed. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'change-notice',
  group: 'handling',
  question: 'How will you learn of changes to this policy?',
  tone: { direct: 'good', site: 'neutral', posted: 'caution', none: 'alarm' },
  strongest: ['direct', 'site', 'posted', 'none'],
});
