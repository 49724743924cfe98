/** Spells a sentence one way, whatever its decade, country and typography: what patterns are matched against. */
import { rememberWords } from '../remember-words';

/** Stems whose -ise is -ize elsewhere; a general rule would also change "exercise" and "promise". */
const british =
  /\b(un)?(anonym|author|categor|custom|minim|monet|optim|organ|personal|priorit|pseudonym|recogn|util)is(?=e|ing|ation)/g;

/** All that stands for an apostrophe: an accent, a foot mark, and what is left of one after a wrong character set. */
const apostrophe = /[’‘ʼ´`′＇\x92]|â€[™˜]|(?<=n)\?(?=t\b)|(?<=[a-zß-ÿ])\ufffd(?=[a-zß-ÿ])/g;
/** A denial without its apostrophe still denies. */
const unmarked = /\b(does|do|did|is|are|was|were|has|have|could|would|should|ca|wo)nt\b/g;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n ?' ?t\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'d\b/g, ' would'],
  [/'m\b/g, ' am'],
];

/** Words that some policies write as two. */
const joined: Readonly<Record<string, string>> = {
  ' web site ': ' website ',
  ' web sites ': ' websites ',
  ' e mail ': ' email ',
  ' e mails ': ' emails ',
  ' e mailing ': ' emailing ',
  ' on line ': ' online ',
  ' for ever ': ' forever ',
  ' data base ': ' database ',
  ' log in ': ' login ',
  ' web page ': ' webpage ',
  ' web pages ': ' webpages ',
  ' re target ': ' retarget ',
  ' re targets ': ' retargets ',
  ' re targeted ': ' retargeted ',
  ' re targeting ': ' retargeting ',
  ' re marketing ': ' remarketing ',
};
const joinable = new RegExp(Object.keys(joined).join('|'), 'g');

/** A word keeps its inner dots ("example.com") and an e-mail address its @; hyphens and slashes part words. */
const token = /[\p{L}\p{N}@+_][\p{L}\p{N}@+_.'&]*|[,;:()]/gu;

const american = (word: string): string =>
  word
    .replace(british, '$1$2iz')
    .replace(/\b(behavi|fav|hon)our/g, '$1or')
    .replace(/\banalys(?=e|ing)/g, 'analyz')
    .replace(/\b(cent)re(?=s?\b)/g, '$1er')
    .replace(/\b(catalog|program)(?:ue|me)(?=s?\b)/g, '$1');

/** One word's one spelling. */
const spellWord = rememberWords((written) => {
  const word = american(written);
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(word)) return word.replaceAll('.', '');
  return word
    .replace(/(?<!['.])['.]+$/, '')
    .replace(/'s$/, '')
    .replaceAll("'", '');
});

/** Not "CONTACT US". */
const unitedStates = /\bU\.S\.(?:A\.)?|\bUSA\b|(?<![A-Z]{2} )\bUS\b/g;

/** @returns the words and marks of the text in lower case, each with a space before and after */
export const spell = (text: string): string => {
  let plain = text.replace(unitedStates, ' usa ').toLowerCase().replace(apostrophe, "'").replaceAll('&', ' and ');
  plain = plain.replace(unmarked, "$1n't");
  if (plain.includes("'") || plain.includes('cannot'))
    for (const [pattern, words] of contractions) plain = plain.replace(pattern, words);
  const words = plain.match(token) ?? [];
  return ` ${words.map(spellWord).filter(Boolean).join(' ')} `.replace(joinable, (pair) => joined[pair] ?? pair);
};
