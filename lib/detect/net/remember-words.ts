/** Answers about words, remembered: a policy uses the same few thousand again and again. */

/** More words than any policy has: those of many policies are remembered, but not without end. */
const enough = 20_000;

/** @returns the same answers, each found once */
export const rememberWords = <Answer>(answer: (word: string) => Answer): ((word: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    if (known.size >= enough) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
};
