/** What the beginning of a line tells: whether a list item stands there, or a sentence goes on. */

const bullet = '[•·▪◦‣●○■□➢➤✓*–—-]';
const number = '\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2})+';
const mark = new RegExp(`^(?:${bullet}|${number})$`, 'i');
const marked = new RegExp(`^(?:${bullet}|${number})\\s`, 'i');
const bulleted = new RegExp(`^${bullet}\\s`);
const small = /^\p{Ll}/u;

/** Is a text nothing but the mark of a list item? */
export const isMark = (text: string): boolean => mark.test(text);

/** Does a list item begin here? A number may also belong to the sentence before. */
export const beginsItem = (text: string): boolean => marked.test(text);

export const beginsWithBullet = (text: string): boolean => bulleted.test(text);

/** Does a sentence, or a word, go on here? */
export const goesOnHere = (text: string): boolean => small.test(text);
