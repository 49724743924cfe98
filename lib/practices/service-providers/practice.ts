/** Service providers: vendors, contractors and processors that get data in order to work for the site. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'service-providers',
  group: 'sharing',
  question: 'Do companies that work for it get your data?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});
