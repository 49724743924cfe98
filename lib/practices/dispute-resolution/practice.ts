/** Dispute resolution: a third party or authority to which the reader can complain. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'dispute-resolution',
  group: 'handling',
  question: 'Does it say where you can complain?',
  tone: { yes: 'good' },
});
