/** The expressions that find telephone numbers, postal addresses and words to text, made of a language's words around them. */
import type { SpokenWords } from '../languages/choice-rules';

export interface SpokenExpressions {
  /** What announces a telephone number; global. */
  readonly numberCue: RegExp;
  /** What announces a postal address, up to where it begins: "write to us at", "by mail to", "Address:"; global. */
  readonly addressStart: RegExp;
  /** A street or a post office box: a name and a postcode alone are no address. */
  readonly street: RegExp;
  /** "Text STOP to 12345", with the code and its number as the first group; global, with indices. */
  readonly textCode: RegExp;
}

const either = (words: readonly string[]): string => `(?:${words.join('|')})`;
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Short codes have four to six digits; a full number can be texted, too. */
const codeNumber = '(?:\\d{4,6}|\\d{3}-\\d{3}|\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4})';

const addressStartOf = ([first, ...next]: SpokenWords['beforeAddress']): RegExp =>
  new RegExp(`\\b${either(first)}${next.map((words) => `(?: ${either(words)})?`).join('')}:? (?=[\\p{Lu}\\d])`, 'gu');

/** The code in capitals, with or without quotes: "text us to stop" names none. */
const textCodeOf = ({ beforeCode, withCode, codes, beforeCodeNumber }: SpokenWords): RegExp => {
  const sending = either(beforeCode.flatMap((word) => [word, capitalised(word)]));
  const code = `${either(codes)}["”’')]? ${either(beforeCodeNumber)} ${codeNumber}`;
  return new RegExp(`\\b${sending}(?: ${either(withCode)})? ["“‘'(]?(${code})(?![\\w-])`, 'gd');
};

export const spokenExpressions = (words: SpokenWords): SpokenExpressions => ({
  numberCue: new RegExp(`\\b${either(words.beforeNumber)}\\b`, 'gi'),
  addressStart: addressStartOf(words.beforeAddress),
  street: new RegExp(`\\d{1,5} [\\p{L}\\d]|${words.postBox}|\\p{L}{4} \\d{1,4}\\b`, 'iu'),
  textCode: textCodeOf(words),
});
