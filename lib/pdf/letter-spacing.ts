/** Closes up words whose letters are set apart, as in headings: "P r i v a c y Po l i c y". */

/** Fewer letters apart may be an enumeration. */
const fewest = 3;

/** In letters; longer runs would take too long to compare with words. */
const longestWord = 40;

const isLoose = (token: string): boolean => /^\p{L}{1,2}$/u.test(token);

/**
 * Between words there is as much space as between letters, where the file's own words do not tell: there, a capital begins a word.
 * @param words the file's, in small letters
 */
export const closedUp = (text: string, words: ReadonlySet<string>): string => {
  const closed: string[] = [];
  let run: string[] = [];
  for (const token of [...text.split(' '), '']) {
    if (isLoose(token)) run.push(token);
    else {
      closed.push(...joinedRun(run, words), token);
      run = [];
    }
  }
  return closed.slice(0, -1).join(' ');
};

const joinedRun = (run: readonly string[], words: ReadonlySet<string>): readonly string[] => {
  const single = run.filter(({ length }) => length === 1).length;
  if (run.length < fewest || single < run.length / 2) return run;
  const parts = run.join('').split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const known = parts.map((part) => wordsIn(part, words));
  if (known.every((part) => part !== null)) return known.flat();
  return run.length > 2 * fewest ? parts : run;
};

/** The file's words that letters are made of, each time the longest; null where they are made of none. */
const wordsIn = (letters: string, words: ReadonlySet<string>): readonly string[] | null => {
  const found: string[] = [];
  for (let at = 0; at < letters.length;) {
    let end = Math.min(letters.length, at + longestWord);
    while (end > at + 1 && !words.has(letters.slice(at, end).toLowerCase())) end--;
    if (end === at + 1) return null;
    found.push(letters.slice(at, end));
    at = end;
  }
  return found;
};
