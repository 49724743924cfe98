/** Flash cookies (local shared objects): storage of the Flash plug-in, outside the browser's cookie settings. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'flash-cookies',
  clauses: {
    yes: ['(flash|adobe) (cookie|cookies|lso|lsos)', 'local shared (object|objects)', 'flash .. local storage', 'flash player settings'],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Flash cookies',
  question: 'Does it use Flash cookies?',
  why: 'They survived clearing the browser’s cookies and were used to bring deleted cookies back. Browsers dropped Flash at the end of 2020.',
  says: {
    yes: 'Flash cookies are used to remember or track you.',
    no: 'It says it does not use Flash cookies.',
    mixed: 'It contradicts itself about Flash cookies.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: ['We use local shared objects, also known as Flash cookies, to store your preferences.'],
  no: ['We do not use Flash cookies.'],
  silent: ['Install Flash to watch our videos.'],
});
