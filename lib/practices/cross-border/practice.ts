/** Cross-border: data that is kept, used or sent outside the reader’s country. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'cross-border',
  group: 'sharing',
  question: 'Does your data leave your country?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});
