/** A question and its answer as one statement: "Do you sell my data? No, never." says "we do not sell your data". */

/** Who asks says "I" to itself and "you" to the company: the answer turns both around. */
const turned: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['you', 'we'],
  ['your', 'our'],
]);
const asksAsReader =
  /^ (?:do|did|will|are|have|would) you (?!(?:have|need|want|wish|like|able|allowed|free|required) to )(?!.* your )| (?:i|me|my) /;

/** "Q: …", "3) …" */
const label = /^ (?:(?:q|question|faq)\d*|\d+)(?: \d+)? (?:[:)] )?/;
const answerLabel = /^ (?:a|answer)\d*(?: \d+)? (?:[:)] )?/;

const opening = /^ (do|does|did|is|are|am|was|were|will|would|can|could|may|might|must|should|has|have) (.*) $/;
const pronoun = /^(we|you|i|it|they|there) (.*)$/;
/** Where a longer subject ends: "is my data | sold", "will my data | be sold". */
const participle = / (?=(?:be|been|able|\p{L}+ed|sold|kept|given|sent|shown|held|seen|read|set|put)(?: |$))/u;

const sign =
  /^ (?:(yes|yep|sure|indeed|certainly|absolutely|of course)|no|nope|never|(?:absolutely |certainly |definitely |of course )?not(?: at all)?)(?= [,;:]| $| (?:we|you|it|they|i) )/;
const echo = /^ (?:we|you|it|they|i) (?:do|does|will|can|are|is|have|has)( not| never)?(?= [,;:]| $)/;

/** "Only with couriers": so far, it happens. */
const limited = /^ only (?:with|to|for|if|when|where|in|on|by|as) /;

interface Answer {
  readonly isYes: boolean;
  /** What it says beyond that. */
  readonly rest: string;
}

const readAnswer = (answer: string): Answer | null => {
  const text = answer.replace(answerLabel, ' ');
  const [said, affirmed] = sign.exec(text) ?? [];
  if (said !== undefined) return { isYes: affirmed !== undefined, rest: text.slice(said.length) };
  if (limited.test(text)) return { isYes: true, rest: text };
  const [repeated, denied] = echo.exec(text) ?? [];
  return repeated === undefined ? null : { isYes: denied === undefined, rest: text.slice(repeated.length) };
};

const turn = (text: string): string =>
  asksAsReader.test(text) ? text.replace(/(?<= )(?:i|me|my|you|your)(?= )/g, (word) => turned.get(word) ?? word) : text;

/** "do we sell …" → "we sell …", "we do not sell …"; "is your data sold" → "your data is not sold". */
const declare = (question: string, isYes: boolean): string | null => {
  const [, verb = '', clause = ''] = opening.exec(question) ?? [];
  if (!verb) return null;
  const auxiliary = verb === 'am' ? 'are' : verb;
  const said = isYes ? (/^(?:do|does|did)$/.test(verb) ? '' : auxiliary) : `${auxiliary} not`;
  const [, subject, rest] = pronoun.exec(clause) ?? [];
  const words = subject === undefined ? clause.replace(participle, ` ${said} `) : `${subject} ${said} ${rest}`;
  return ` ${words === clause ? `${said} ${clause}` : words} `.replace(/ {2,}/g, ' ');
};

/**
 * Reads a question with its answer.
 * @param question, answer sentences as `Sentence.normal`
 * @returns what both say together, as `Sentence.normal`; null where the question cannot be answered with yes or no, or is not
 */
export const statementOf = (question: string, answer: string): string | null => {
  const read = readAnswer(answer);
  const said = read && declare(turn(question.replace(label, ' ')), read.isYes);
  if (!read || !said) return null;
  const rest = read.rest.replace(/^ [,;:]/, '').trim();
  return rest ? `${said}, ${rest} ` : said;
};
