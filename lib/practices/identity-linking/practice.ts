/** Identity linking: what is recorded automatically is tied to a name, an e-mail address, an account or a profile. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'identity-linking',
  group: 'tracking',
  question: 'Is tracking tied to your name?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
  isTie: true,
});
