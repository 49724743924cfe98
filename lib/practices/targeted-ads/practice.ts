/** Targeted advertising: what is known about the reader decides which advertising or marketing they see. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'targeted-ads',
  group: 'tracking',
  question: 'Are ads aimed at you?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
