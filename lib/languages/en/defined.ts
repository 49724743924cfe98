/** What a term is said to mean, denied in the next sentence: "'Personal data' means your name or age. We collect no personal data." */

const term =
  '(?:personal|personally|sensitive|identifiable|identifying|private|special)(?: (?:identifiable|identifying|personal|' +
  'category))*(?: (?:information|data|details))';
const meaning = new RegExp(
  `^ (?:[^\\s,;:]+ ){0,6}?(${term}) (?:means|mean|refers to|refer to|is|are|includes|include|` +
    `(?:we|is|are) (?:mean|understand|meant|understood))(?: [^\\s;]+){0,20}? (?:such as|including|includes|include|for (?:example|instance)|e\\.g|like) `,
);
const none = new RegExp(
  `^ (?:(?:however|but|again) ,? ?)?we (?:collect|gather|ask for|obtain|store|request|process|keep|` +
    `receive) no (${term})(?: (?:about|from|of|on) (?:you|our users|users|our visitors|visitors|anyone))? $`,
);
const denial = new RegExp(
  `^ (?:(?:however|but|again) ,? ?)?we (?:do|will|can) not (?:knowingly |intentionally |` +
    `ever )?(?:collect|gather|ask for|obtain|store|request|process|keep|receive)(?: (?:any|of|such|this|` +
    `your))* (${term})(?: (?:about|from|of|on) (?:you|our users|users|our visitors|visitors|anyone))? $`,
);

/**
 * @param definition, sentence two sentences, one behind the other, as `Sentence.normal`
 * @returns the second with what the term stands for; null where it denies no such thing
 */
export const deniedMeaning = (definition: string, sentence: string): string | null => {
  const denied = (denial.exec(sentence) ?? none.exec(sentence))?.[1];
  if (denied === undefined) return null;
  const [said = '', defined] = meaning.exec(definition) ?? [];
  const kinds = definition
    .slice(said.length)
    .replace(/^[,:] /, '')
    .trim();
  return defined === denied && kinds ? ` we do not collect ${kinds} ` : null;
};
