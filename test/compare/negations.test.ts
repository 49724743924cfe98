/** What makes of similar sentences opposites. */
import { expect, it } from 'vitest';
import { denies } from '../../lib/compare/negations';
import { wordsIn } from '../../lib/compare/pieces';

it.each([
  'We don’t read letters.',
  'Nobody reads letters.',
  'We read nothing.',
  'Wir lesen nichts.',
  'Niemand liest Briefe.',
  'Wir lesen keinerlei Briefe.',
  'Nous ne lisons rien.',
  'Nadie lee las cartas.',
  'Ninguno de nosotros lee cartas.',
  'Non leggiamo mai le lettere.',
  'Nessuno legge le lettere.',
  'Lavoriamo senza leggere le lettere.',
])('a word of “%s” denies', (sentence) => {
  expect(denies(wordsIn(sentence))).toBe(true);
});

it.each([
  'We read letters.',
  'Wir lesen Briefe.',
  'Nous lisons les lettres.',
  'Leemos las cartas.',
  'Leggiamo le lettere.',
])('no word of “%s” denies', (sentence) => {
  expect(denies(wordsIn(sentence))).toBe(false);
});
