/** Third-party marketing: personal data given to other companies for their own advertising mail, calls and offers. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'third-party-marketing',
  group: 'sharing',
  question: 'Does it give your data to other companies for their own marketing?',
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
  isOfPersonalData: true,
});
