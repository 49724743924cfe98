/** Third-party cookies: other companies' cookies, pixels, scripts or SDKs on this site or app. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'third-party-cookies',
  group: 'tracking',
  question: 'Do other companies track you here?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
