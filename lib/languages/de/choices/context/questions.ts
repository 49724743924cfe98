/** It invites questions, too: of the rights it stands under, it is for those that are asked for. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  questions: 'frage|fragen|rückfrage|rückfragen',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    questions: ['Bei Fragen läuten.', 'Hierzu und zu weiteren Fragen'],
  },
  silent: ['Der Fragebogen', 'Am Tor', 'Eine Antwort'],
});
