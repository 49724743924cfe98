/** Cookies: does the site or app itself use them? What only partners set is `third-party-cookies`. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'cookies',
  group: 'tracking',
  question: 'Does it use cookies?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});
