/** Flash cookies (local shared objects): storage of the Flash plug-in, outside the browser's cookie settings. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'flash-cookies',
  group: 'tracking',
  question: 'Does it use Flash cookies?',
  // No browser can do it any more.
  tone: { yes: 'neutral', no: 'neutral', mixed: 'neutral' },
});
