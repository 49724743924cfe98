/** Sale: selling, renting or trading personal data, or what a law counts as that. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'sale',
  group: 'sharing',
  question: 'Does it sell your data?',
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
  isOfPersonalData: true,
});
