/** Payment details: cards, bank accounts and billing, also where only a payment processor holds them. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-payment',
  group: 'collection',
  question: 'Does it collect card or bank details?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  isBroad: true,
});
