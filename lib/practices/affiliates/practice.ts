/** Affiliates: parents, subsidiaries and other companies of the same group that get the data. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'affiliates',
  group: 'sharing',
  question: 'Do other companies of its group get your data?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
