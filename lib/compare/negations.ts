/**
 * Words that deny, in the languages that are read: where only one of two similar sentences holds one, they say the opposite.
 * Italian "mai" is none of them: it stands beside "non", and is the name of a month in French and German.
 */

const negations: ReadonlySet<string> = new Set(
  (
    'not no never nor none neither nobody nothing without cannot don doesn won isn aren didn ' +
    'nicht nichts niemand kein keine keinen keiner keinem keines keinerlei nie niemals ohne weder ' +
    'ne pas jamais aucun aucune sans ni nunca nadie ningún ninguno ninguna sin tampoco jamás ' +
    'non né nessun nessuno nessuna niente nulla senza'
  ).split(' '),
);

export const denies = (words: readonly string[]): boolean => words.some((word) => negations.has(word));
