/** Business transfer: data that passes to a new owner in a merger, sale or bankruptcy. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'business-transfer',
  group: 'sharing',
  question: 'Can your data pass to a new owner?',
  tone: { yes: 'neutral' },
});
