/** The numbers and letters that number points, in every language. */

/** The longest of them, in characters. */
const LONGEST = 12;

/** "1.", "2.3.", "b)", "A." at the beginning: the number of what follows. */
const label = /^\s*(?:(?:\d{1,2}\.)+\d{0,2}|\(?\p{L}\.|[ivxIVX]{1,4}\.)\s*$/u;

/** Is the text only the number of a point, of which the sentence follows? */
export const isLabel = (text: string): boolean => text.length < LONGEST && label.test(text);
