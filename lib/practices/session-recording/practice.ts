/** Session recording: screens, keystrokes or mouse movements are recorded. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'session-recording',
  group: 'tracking',
  question: 'Is your screen recorded?',
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
});
