/** Deletion: the reader can delete data or the account, or ask for it. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: 'deletion',
  group: 'choices',
  question: 'Can you have your data deleted?',
  tone: { yes: 'good', no: 'alarm', mixed: 'caution' },
});
