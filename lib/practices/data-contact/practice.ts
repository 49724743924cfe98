/** Contact details: name, e-mail or postal address, phone number. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-contact',
  group: 'collection',
  question: 'Does it collect your name, address or phone number?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  isBroad: true,
});
