/** Government identifiers: social security and tax numbers, passports, identity cards, licences. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-government-id',
  group: 'collection',
  question: 'Does it collect your passport or social security number?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
