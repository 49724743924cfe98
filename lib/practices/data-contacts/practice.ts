/** Other people's contact details: address books, referrals, invitations. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-contacts',
  group: 'collection',
  question: 'Does it collect data about people you know?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
