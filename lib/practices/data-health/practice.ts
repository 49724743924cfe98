/** Health: illnesses, treatments, and what body and fitness measurements tell. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'data-health',
  group: 'collection',
  question: 'Does it collect data about your health?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
  isBroad: true,
});
