import { describe, expect, it } from 'vitest';
import { localeProblems } from '../../scripts/shared/locale-problems';
import { locales, original } from '../../scripts/shared/locales';

describe('the languages of the interface', () => {
  it('are these', () => {
    expect([...locales.keys()].sort()).toEqual(['de', 'en', 'es', 'fr']);
  });

  it.each(['de', 'es', 'fr'])('%s has every message and all wording of practices', (name) => {
    expect(localeProblems(locales.get(name), original)).toEqual([]);
  });

  it('English is within the limits of stores', () => {
    expect(localeProblems(locales.get('en'), locales.get('en'))).toEqual([]);
  });
});

/** Every text of a language, one a line. */
const textOf = (name: string): string => JSON.stringify(locales.get(name), null, 1);

describe('what each language asks of its writers', () => {
  it.each([
    ['fr', 'keeps its signs with their words', /\S [:;!?»]|« /g],
    ['fr', 'keeps all but the colon close', /\u00a0[;!?»]|«\u00a0/g],
    ['de', 'quotes as German does', /[«»”]/g],
    ['es', 'quotes as Spanish does', /[“”„]/g],
    ['fr', 'quotes as French does', /[“”„]/g],
    ['fr', 'says vous', /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/giu],
    ['de', 'says du', /\bIhnen\b|\bIhre?[mnrs]?\b|(?<![.:!?"„] ?)\bSie\b/g],
    ['es', 'says tú', /\bustedes\b|\busted\b|\bvosotros\b/gi],
    ['es', 'opens its questions', /(?<![¿][^"]{0,200})\?/g],
  ])('%s %s', (name, _, wrong) => {
    expect(textOf(name).match(wrong) ?? []).toEqual([]);
  });
});

/** Characters of a sentence that takes three lines in the popup at most. */
const longest = 93;

describe('what a policy does, told in the first view', () => {
  it.each([...locales.keys()])('is short in %s', (name) => {
    const { practice } = locales.get(name) as {
      readonly practice: Readonly<Record<string, { readonly says: object }>>;
    };
    const claims = Object.values(practice).flatMap(({ says }) => Object.entries<string>({ ...says }));
    // Denials and contradictions are rare, so that one of them leaves room for the others.
    const common = claims.filter(([stance]) => !['no', 'mixed'].includes(stance)).map(([, claim]) => claim);
    expect(common.length).toBeGreaterThan(50);
    expect(common.filter((claim) => claim.length > longest)).toEqual([]);
  });
});

describe('what is wrong with a translation', () => {
  const english = {
    extName: 'Lamp',
    bright: 'Bright',
    by: { whom: 'By $1 for $2', hint: 'See: ' },
    lamps: { 1: '$1 lamp', n: '$1 lamps' },
    practice: { old_lamp: { name: 'Old lamp', why: 'It smells.', says: { as_needed: 'It burns.' } } },
  };
  const good = {
    extName: 'Lampe',
    bright: 'Hell',
    by: { whom: 'Für $2 von $1', hint: 'Siehe: ' },
    lamps: { 1: '$1 Lampe', n: '$1 Lampen' },
    practice: { old_lamp: { name: 'Alte Lampe', why: 'Sie riecht.', says: { as_needed: 'Sie brennt.' } } },
  };
  const { bright: _, ...withoutBright } = good;
  const old = good.practice.old_lamp;

  it.each([
    ['nothing', good, []],
    ['nothing, where a language tells 0 apart', { ...good, lamps: { 0: '$1 lampe', ...good.lamps } }, []],
    ['a missing message', withoutBright, ['bright: missing; in English: "Bright"']],
    ['one that English lacks', { ...good, dim: 'Trüb' }, ['dim: unknown to English: remove it']],
    ['an empty one', { ...good, bright: ' ' }, ['bright: is empty']],
    [
      'a lost value',
      { ...good, by: { ...good.by, whom: 'Von $1' } },
      ['by.whom: placeholders or outer spaces differ from English: "Von $1"'],
    ],
    [
      'a lost space before what follows',
      { ...good, by: { ...good.by, hint: 'Siehe:' } },
      ['by.hint: placeholders or outer spaces differ from English: "Siehe:"'],
    ],
    ['a missing plural form', { ...good, lamps: { n: '$1 Lampen' } }, ['lamps: lacks the form "1"']],
    [
      'a form that no language has',
      { ...good, lamps: { ...good.lamps, 2: '$1 Lampen' } },
      ['lamps: no language has a form "2"'],
    ],
    ['a name too long for stores', { ...good, extName: 'L'.repeat(76) }, ['extName: longer than 75 characters']],
    [
      'a missing stance',
      { ...good, practice: { old_lamp: { ...old, says: {} } } },
      ['practice.old_lamp.says.as_needed: missing; in English: "It burns."'],
    ],
    [
      'a practice that does not exist',
      { ...good, practice: { ...good.practice, new_lamp: { name: 'Neue Lampe' } } },
      ['practice.new_lamp.name: unknown to English: remove it'],
    ],
  ])('%s', (_name, locale, problems) => {
    expect(localeProblems(locale, english)).toEqual(problems);
  });
});
