/** Demographic data: age, gender, work, income, interests, given or inferred. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-demographic',
  group: 'collection',
  question: 'Does it collect your age, gender, job or interests?',
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
  isBroad: true,
});
