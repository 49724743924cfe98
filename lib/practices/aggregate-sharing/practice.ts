/** Aggregate sharing: data given to others without names, as totals or after names were removed. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'aggregate-sharing',
  group: 'sharing',
  question: 'Does it share data from which names were removed?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});
