/** Answers about places in a text, remembered until the next text: many rules ask the same of one sentence. */

/** @returns the same answers, each found once while the text stays the same */
export const rememberText = <Answer>(
  answer: (text: string, at: number) => Answer,
): ((text: string, at: number) => Answer) => {
  let current = '';
  const known = new Map<number, Answer>();
  return (text, at) => {
    if (text !== current) {
      current = text;
      known.clear();
    }
    const remembered = known.get(at);
    if (remembered !== undefined) return remembered;
    const found = answer(text, at);
    known.set(at, found);
    return found;
  };
};
