/** Words that deny, in the languages that are read: with one more of them, similar words say the opposite. */

const negations: ReadonlySet<string> = new Set(
  (
    'not no never nor none neither without cannot don doesn won isn aren didn ' +
    'nicht kein keine keinen keiner keinem keines nie niemals ohne weder ' +
    'ne pas jamais aucun aucune sans ni nunca ningún ninguna sin tampoco jamás'
  ).split(' '),
);

export const denies = (words: readonly string[]): boolean => words.some((word) => negations.has(word));
