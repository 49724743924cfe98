/** A question and its answer as one statement: "Do you sell my data? No, never." says "we do not sell your data". */

/** Who asks says "I" to itself and "you" to the company: the answer turns both around. */
const turned: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['you', 'we'],
  ['your', 'our'],
  ['am', 'are'],
]);
const asksAsReader = new RegExp(
  '^(?: (?:how long|(?:what|which)(?: [^\\s,;]+){0,3}))? (?:do|did|will|are|have|would) you (?!(?:have|' +
    'need|want|wish|like|able|allowed|free|required) to )(?!.* your )| (?:i|me|my) ',
);

/** "Q: …", "3) …" */
const label = /^ (?:(?:q|question|faq)\d*|\d+)(?: \d+)? (?:[:)] )?/;
const answerLabel = /^ (?:a|answer)\d*(?: \d+)? (?:[:)] )?/;

const opening = /^ (do|does|did|is|are|am|was|were|will|would|can|could|may|might|must|should|has|have) (.*) $/;
const pronoun = /^(we|you|i|it|they|there) (.*)$/;
const shortSubject = /^(?:the|this|our) \p{L}+(?= )/u;
/** Where a longer subject ends: "is my data | sold", "will my data | be sold". */
const participle = / (?=(?:be|been|able|\p{L}+ed|sold|kept|given|sent|shown|held|seen|read|set|put)(?: |$))/u;

const sign = new RegExp(
  '^ (?:(yes|yep|sure|indeed|certainly|absolutely|of course)|no|nope|never|(?:absolutely |certainly |' +
    'definitely |of course )?not(?: at all)?|none(?: at all| whatsoever)?|by no means|(?:in|under) no (?:way|circumstances))(?= [,;:]| $|' +
    ' (?:we|you|it|they|i) )',
);
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

const spaced = (text: string): string => ` ${text} `.replace(/ {2,}/g, ' ');

const turn = (text: string): string =>
  asksAsReader.test(text)
    ? text.replace(/(?<= )(?:i|me|my|you|your|am)(?= )/g, (word) => turned.get(word) ?? word)
    : text;

/** Where a longer subject ends cannot be told before every verb; "do not" at the beginning would be an order. */
const denyDeed = (clause: string, denial: string): string =>
  shortSubject.test(clause) ? clause.replace(shortSubject, `$& ${denial}`) : `never ${clause}`;

/** "Do we sell …" → "we sell …", "we do not sell …"; "is your data sold" → "your data is not sold"; "do shops get …" → "never shops get …". */
export const declare = (question: string, isYes: boolean): string | null => {
  const [, verb = '', clause = ''] = opening.exec(question) ?? [];
  if (!verb) return null;
  const isDo = /^(?:do|does|did)$/.test(verb);
  const auxiliary = verb === 'am' ? 'are' : verb;
  const said = isYes ? (isDo ? '' : auxiliary) : `${auxiliary} not`;
  const [, subject, rest] = pronoun.exec(clause) ?? [];
  if (subject !== undefined) return spaced(`${subject} ${said} ${rest}`);
  if (isDo) return spaced(isYes ? clause : denyDeed(clause, said));
  const moved = clause.replace(participle, ` ${said} `);
  return spaced(moved === clause ? `${said} ${clause}` : moved);
};

/** "How long do we keep …", "where is … stored", "who can see …", "which cookies do we use" */
const openQuestion =
  /^ (how long|where|who|(?:what|which)(?: [^\s,;]+){0,3}) ((?:do|does|is|are|will|can|may|would|could) .*)$/;
/** An answer in a few words that is no sentence of its own. */
const LONGEST_FRAGMENT = 12;
const ownSubject = / (?:we|you|it|they|i|this|that|there|please|is|are|will|may|can|do|does|have|has) /;

/** "How long do we keep your data? Two years." → "we keep your data for two years" */
const completed = (question: string, fragment: string): string | null => {
  const [, asked = '', clause = ''] = openQuestion.exec(question) ?? [];
  const isFragment = !ownSubject.test(fragment) && fragment.trim().split(' ').length <= LONGEST_FRAGMENT;
  if (!asked || !isFragment) return null;
  if (asked === 'who') return pronoun.test(clause.replace(/^\S+ /, '')) ? null : `${fragment.trimEnd()} ${clause}`;
  const said = declare(` ${clause}`, true);
  const link = asked === 'how long' && !/^ (?:for|until|up|as|at) /.test(fragment) ? 'for' : '';
  return said && `${said}${link}${link ? fragment : fragment.trimStart()}`;
};

/**
 * Reads a question with its answer.
 * @param question, answer sentences as `Sentence.normal`
 * @returns what both say together, as `Sentence.normal`; null where the answer is a statement of its own, or does not fit
 */
export const statementOf = (question: string, answer: string): string | null => {
  const asked = turn(question.replace(label, ' '));
  const read = readAnswer(answer);
  if (!read) return completed(asked, answer.replace(answerLabel, ' '));
  const said = declare(asked, read.isYes);
  if (!said) return null;
  const rest = read.rest.replace(/^ [,;:]/, '').trim();
  return rest ? `${said}, ${rest} ` : said;
};
