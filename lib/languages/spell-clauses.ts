/** Spells texts for the rules of ways out: words in one spelling, with the marks that part clauses. */

/** A word, or a mark that patterns ask for. */
const token = /[\p{L}\p{N}]+|[,;:()]/gu;

/** @returns words and marks of the text in lower case, each with a space before and after */
export const spellClauses = (text: string): string => {
  const plain = text.normalize('NFC').replaceAll('\u00AD', '').toLowerCase().replaceAll('ß', 'ss');
  return ` ${(plain.replace(/\be[-‑ ]mail/g, 'email').match(token) ?? []).join(' ')} `;
};

/** The same without accents, which capitals and small sites leave out. */
export const spellUnaccented = (text: string): string =>
  spellClauses(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe'));
