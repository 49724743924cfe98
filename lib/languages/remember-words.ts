/** Answers about words and texts, remembered: a policy uses the same few thousand words again and again. */

/** More words than any policy has: those of many policies are remembered, but not without end. */
const enough = 20_000;

/**
 * @param most so many answers are kept; then all are forgotten
 * @returns the same answers, each found once
 */
export const rememberWords = <Answer>(
  answer: (words: string) => Answer,
  most = enough,
): ((words: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (words) => {
    const remembered = known.get(words);
    if (remembered !== undefined) return remembered;
    if (known.size >= most) known.clear();
    const found = answer(words);
    known.set(words, found);
    return found;
  };
};
