/** What a telephone dials for a number that a text spells its own way. */

/** The digits of a number, fewest and most. Source of the latter: ITU-T E.164. */
const least = 7;
const most = 15;
const keypad = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/**
 * @param written a telephone number as a text has it
 * @returns its digits, letters read as on a telephone's keys and `+` kept, or null where their count fits no number
 */
export const phoneDigits = (written: string): string | null => {
  const keys = written
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2))
    .replace(/(?!^\+)\D/g, '');
  const count = keys.replace('+', '').length;
  return count >= least && count <= most ? keys : null;
};
