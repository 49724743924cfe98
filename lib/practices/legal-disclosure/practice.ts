/** Legal disclosure: handing data to courts and authorities, or to obey the law. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'legal-disclosure',
  group: 'sharing',
  question: 'Does it hand data to courts or authorities?',
  tone: { yes: 'neutral' },
});
