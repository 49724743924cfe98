/** Cookie controls: the reader can refuse, limit or delete cookies, in the browser or on the site. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'cookie-controls',
  group: 'choices',
  question: 'Can you refuse or delete cookies?',
  tone: { yes: 'good' },
});
