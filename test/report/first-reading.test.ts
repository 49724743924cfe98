/** A language that has only begun to be read says so in every form of a report, in each language of the interface. */
import { expect, it } from 'vitest';
import { markdown } from '../../lib/report/export/markdown';
import { summaryText } from '../../lib/report/export/summary-text';
import { firstReadingInWords } from '../../lib/report/language';
import { isFirstReading, readLanguages } from '../../lib/policy/read-languages';
import { translator } from '../../lib/report/translate';
import { locales } from '../../scripts/shared/locales';
import { english, finding, now, report } from '../support/sample-report';

const begun = 'First reading: Plainprint has only begun to read Italian, and overlooks more than in other languages.';

it('Italian is one, the other languages are none, nor is one that is not read', () => {
  expect(readLanguages.filter(isFirstReading)).toEqual(['it']);
  expect(['it-CH', 'IT', 'nl', 'und'].map(isFirstReading)).toEqual([true, true, false, false]);
});

it.each([
  ['en', begun],
  ['de', 'Erster Anlauf: Plainprint liest Italienisch erst seit Kurzem und übersieht mehr als in anderen Sprachen.'],
  [
    'fr',
    'Première lecture : Plainprint débute en italien et laisse passer plus de choses que dans les autres langues.',
  ],
  [
    'es',
    'Primera lectura: Plainprint acaba de empezar a leer en italiano y pasa por alto más cosas que en otros idiomas.',
  ],
])('in %s', (locale, words) => {
  expect(firstReadingInWords('it', translator(locales.get(locale)))?.replaceAll('\u00A0', ' ')).toBe(words);
  expect(firstReadingInWords('de', translator(locales.get(locale)))).toBeNull();
});

it('the summary and the document tell it before any finding', () => {
  const read = report({ language: 'it', findings: [finding('cookies', 'yes')] });
  const summary = summaryText(read, { t: english, now }).split('\n');
  expect(summary[2]).toBe(begun);
  const lines = markdown(read, english, now).split('\n');
  expect(lines.indexOf(begun)).toBeGreaterThan(0);
  expect(lines.indexOf(begun)).toBeLessThan(lines.findIndex((line) => line.startsWith('**')));
});

it('nothing is told of a language that is read in full', () => {
  const read = report({ language: 'es', findings: [finding('cookies', 'yes')] });
  expect(summaryText(read, { t: english, now }) + markdown(read, english, now)).not.toContain('First reading');
});

it('a policy in which nothing was found tells it, too', () => {
  expect(summaryText(report({ language: 'it' }), { t: english, now })).toContain(begun);
});
