/** Words that may stand between a negator and its verb. */

export const adverbs =
  '(?: (?:also|currently|directly|intentionally|knowingly|actively|otherwise|ever|be|been|and|will|would|shall|in any way|,))*';
