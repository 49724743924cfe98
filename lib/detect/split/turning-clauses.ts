/** A sentence that turns ("but") may deny one thing and state another: its clauses are read each by itself. */

/**
 * @param text verbatim
 * @param turn finds the words and marks by which sentences turn; not global
 * @returns what stands between them; of a sentence that begins with one ("Although …, …"), what its first comma parts, too
 */
export const clausesIn = (text: string, turn: RegExp): readonly string[] => {
  const [first = '', ...rest] = text.split(turn);
  if (first.trim() !== '' || rest.length === 0) return [first, ...rest].filter((part) => part.trim() !== '');
  const [opening = '', ...others] = rest;
  const comma = opening.indexOf(',');
  const opened = comma < 0 ? [opening] : [opening.slice(0, comma), opening.slice(comma + 1)];
  return [...opened, ...others].filter((part) => part.trim() !== '');
};
