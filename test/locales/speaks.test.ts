import { describe, expect, it } from 'vitest';
import type { Stance } from '../../lib/policy/practice';
import { markdown } from '../../lib/report/export/markdown';
import { summaryText } from '../../lib/report/export/summary-text';
import { translator, type Translate } from '../../lib/report/translate';
import { sentenceOf, whyOf } from '../../lib/report/wording-of';
import { practices } from '../../lib/practices';
import { locales } from '../../scripts/shared/locales';
import { finding, now, report } from '../support/sample-report';

const speaker = (name: string): Translate => translator(locales.get(name));

const everyFinding = practices.flatMap(({ id, tone }) =>
  (Object.keys(tone) as Stance[]).map((stance) => finding(id, stance)),
);

/** Sentences only: names such as "Cookies" may be the same in another language. */
const englishSentences = everyFinding.flatMap((found) => [
  sentenceOf(found, speaker('en')),
  whyOf(found.practice, speaker('en')) ?? '',
]);

describe.each([
  ['en', 'It sells, rents', 'Last changed 10 years ago (February 9, 2016)', '2,380 words'],
  ['de', 'Deine Daten werden verkauft', 'Geändert vor 10 Jahren (9. Februar 2016)', '2.380 Wörter'],
  ['fr', 'Vos données sont vendues', 'il y a 10 ans (9 février 2016)', 'mots'],
  ['es', 'Tus datos se venden, alquilan', 'Cambió hace 10 años (9 de febrero de 2016)', '2380 palabras'],
])('a report in the language %s', (name, sentence, age, words) => {
  const t = speaker(name);

  it('says what was found', () => {
    expect(sentenceOf({ practice: 'sale', stance: 'yes', condition: null }, t)).toContain(sentence);
  });

  it('counts and tells dates', () => {
    const text = summaryText(report({ findings: everyFinding }), { t, now });
    expect(text).toContain(words);
    expect(text).toContain(age);
  });
});

it.each(['de', 'fr', 'es'])('no practice speaks English in %s', (name) => {
  // One by one, as a report has one finding a practice.
  const documents = everyFinding.map((found) => markdown(report({ findings: [found] }), speaker(name), now));
  const text = documents.join('\n');
  expect(englishSentences.filter((sentence) => text.includes(sentence))).toEqual([]);
});

it('practices speak English in English', () => {
  const text = everyFinding.map((found) => markdown(report({ findings: [found] }), speaker('en'), now)).join('\n');
  expect(englishSentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
});

it.each([
  ['en', 'but only if you agree, or do not object.', 'unless you agree.'],
  ['de', 'aber nur, wenn du zustimmst oder nicht widersprichst.', 'außer du stimmst zu.'],
  ['fr', 'mais seulement si vous êtes d’accord ou ne vous y opposez pas.', 'sauf si vous êtes d’accord.'],
  ['es', 'pero solo si aceptas o no te opones.', 'salvo que aceptes.'],
])('says in %s under which condition a finding holds', (name, asserted, denied) => {
  const told = (stance: 'yes' | 'no') => sentenceOf({ practice: 'sale', stance, condition: 'consent' }, speaker(name));
  expect(told('yes')).toMatch(new RegExp(`[^.] – ${asserted.replace('.', '\\.')}$`));
  expect(told('no')).toMatch(new RegExp(`[^.] – ${denied.replace('.', '\\.')}$`));
});

it('nothing is one thing only in French', () => {
  expect(['de', 'fr', 'es'].map((name) => speaker(name)('policy.words', 0))).toEqual([
    '0 Wörter',
    '0 mot',
    '0 palabras',
  ]);
});
