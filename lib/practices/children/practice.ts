/** Children: whether the service is meant for them, and whether it collects their data. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'children',
  group: 'handling',
  question: 'What does it say about children?',
  tone: { 'not-directed': 'neutral', collects: 'caution' },
  strongest: ['collects', 'not-directed'],
});
