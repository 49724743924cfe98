/** Facts that changed between two versions of an invented policy, and all that is no change of facts. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare/compare';
import type { Reading } from '../../lib/compare/types';
import type { Finding } from '../../lib/policy/report';
import { evidence, finding } from '../support/sample-report';

/** What else the policy says: words must have something to be rare among. */
const around = [
  'Larkfield Kites makes kites from paper and bamboo in a small workshop by the sea.',
  'You can reach the workshop by letter or by telephone on every working day of the week.',
  'When you order a kite, we write down your name, your street and your town on the parcel.',
  'Our carrier brings the parcel to your door and asks for a signature on delivery.',
  'We answer letters in the order in which they arrive, usually within a few days.',
];
const sells = 'We sell the addresses of our customers to makers of garden furniture.';
const sellsNot = 'We never sell the addresses of our customers to anybody.';
const trains = 'Photographs of your kite may train the drawing machine of our design studio.';

const reading = (lines: readonly string[], findings: readonly Finding[] = [], more: object = {}): Reading => ({
  report: { effectiveDate: null, language: 'en', findings, ...more },
  text: [...around, ...lines].join('\n'),
});

const changesOf = (before: Reading, after: Reading) =>
  compare(before, after).changes.map(({ kind, practice }) => `${kind} ${practice}`);

describe('a change of facts', () => {
  const plain = reading([]);
  const selling = reading([sells], [finding('sale', 'yes', evidence(sells))]);
  const denying = reading([sellsNot], [finding('sale', 'no', evidence(sellsNot, { stance: 'no' }))]);

  it.each([
    ['a practice that is new', plain, selling, ['new sale']],
    ['a promise that is gone', denying, plain, ['gone sale']],
    ['a promise that became its opposite', denying, selling, ['stance sale']],
    ['a practice that is denied now', selling, denying, ['stance sale']],
  ])('%s', (_name, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(expected);
  });

  it('carries the old and the new quote', () => {
    const [change] = compare(denying, selling).changes;
    expect(change?.before?.evidence.quote).toBe(sellsNot);
    expect(change?.after?.evidence.quote).toBe(sells);
  });

  it('is a short item that stood there under another lead-in', () => {
    const item = (leadIn: string) => [finding('location', 'yes', evidence('Street and town', { leadIn }))];
    const where = 'Our kites find out where they are, and tell us the place of whoever flies them.';
    const placed = [finding('location', 'yes', evidence(where), evidence('Street and town', { leadIn: where }))];
    const before = reading(['What stands on the parcel:', 'Street and town']);
    expect(changesOf(before, reading([where, 'Street and town'], placed))).toEqual(['new location']);
    const same = 'What stands on the parcel:';
    expect(changesOf(before, reading([same, 'Street and town'], item(same)))).toEqual([]);
  });

  it.each([
    ['an item', 'Insurers and harbour masters', 0.6, []],
    ['an item that is very likely right', 'Insurers and harbour masters', 0.9, ['new legal-disclosure']],
    ['a sentence', 'We give it to insurers and harbour masters where they ask for it.', 0.6, ['new legal-disclosure']],
  ])('needs more than one that is only likely right, where it rests on %s', (_name, quote, sure, expected) => {
    const after = reading([quote], [finding('legal-disclosure', 'yes', evidence(quote, { sure }))]);
    expect(changesOf(plain, after)).toEqual(expected);
  });

  it('is told neither of stances nor of conditions by what only one of two sentences says', () => {
    const unless = 'Without your signature, no street or town leaves the workshop for money.';
    const found = evidence(unless, { stance: 'no', condition: 'consent' });
    const both = { ...finding('sale', 'no', evidence(sellsNot, { stance: 'no' }), found) };
    expect(changesOf(denying, reading([sellsNot, unless], [both]))).toEqual([]);
    const conditional = { ...finding('sale', 'no', found), condition: 'consent' as const };
    expect(changesOf(denying, reading([unless], [conditional]))).toEqual(['condition sale']);
  });

  it('is found by quotes alone where no text was kept', () => {
    expect(changesOf({ ...denying, text: null }, { ...selling, text: null })).toEqual(['stance sale']);
    expect(compare({ ...denying, text: null }, selling).text).toBeNull();
  });

  it('comes in the order of the catalogue', () => {
    const both = reading(
      [sells, trains],
      [finding('ai-training', 'yes', evidence(trains)), ...selling.report.findings],
    );
    expect(changesOf(plain, both)).toEqual(['new sale', 'new ai-training']);
  });
});

describe('a figure', () => {
  const kept = (period: string): Reading => {
    const quote = `We keep the drawings of your kite for ${period} after the last order, and then burn them.`;
    return reading([quote], [finding('retention', 'stated-period', evidence(quote, { stance: 'stated-period' }))]);
  };
  const child = (age: string): Reading => {
    const quote = `Our shop does not knowingly take orders from children under ${age}.`;
    return reading([quote], [finding('children', 'not-directed', evidence(quote, { stance: 'not-directed' }))]);
  };

  it.each([
    ['12 months', '24 months', ['12 months', '24 months']],
    ['six weeks', '90 days', ['six weeks', '90 days']],
    ['sei mesi', 'due anni', ['sei mesi', 'due anni']],
  ])('that grew from %s to %s is told with both', (from, to, values) => {
    const [change] = compare(kept(from), kept(to)).changes;
    expect([change?.kind, change?.before?.value, change?.after?.value]).toEqual(['value', ...values]);
  });

  it.each([
    ['12 months', 'twelve (12) months'],
    ['12 months', 'one year'],
    ['24 hours', '1 day'],
    ['dodici mesi', 'un anno'],
    ['trenta giorni', '30 giorni'],
  ])('that is written otherwise is the same: %s, %s', (from, to) => {
    expect(changesOf(kept(from), kept(to))).toEqual([]);
  });

  it('is an age, too', () => {
    expect(changesOf(child('13'), child('16'))).toEqual(['value children']);
    expect(changesOf(child('13'), child('thirteen'))).toEqual([]);
    expect(changesOf(child('dix-huit'), child('18'))).toEqual([]);
    const [change] = compare(child('seize'), child('dix-huit')).changes;
    expect([change?.before?.value, change?.after?.value]).toEqual(['seize', 'dix-huit']);
  });
});

describe('no change of facts', () => {
  const found = [finding('sale', 'yes', evidence(sells))];

  it('is a sentence that stood there before, and that the reader was only now sure of', () => {
    expect(changesOf(reading([sells]), reading([sells], found))).toEqual([]);
    expect(changesOf(reading([sells], found), reading([sells]))).toEqual([]);
  });

  it('is the same sentence in other marks, or cut in two', () => {
    const otherwise = 'WE SELL THE ADDRESSES – OF OUR “CUSTOMERS” – TO MAKERS OF GARDEN FURNITURE';
    expect(changesOf(reading([sells], found), reading([otherwise]))).toEqual([]);
    const halves = ['We sell the addresses of our customers. ', 'To makers of garden furniture.'];
    expect(changesOf(reading([sells], found), reading(halves))).toEqual([]);
  });

  it('is a quote that is hardly likelier right than wrong', () => {
    const unsure = [finding('sale', 'yes', evidence(sells, { sure: 0.4 }))];
    expect(changesOf(reading([]), reading([sells], unsure))).toEqual([]);
  });

  it('is another order of sentences', () => {
    const before = reading([sells, trains], found);
    const after: Reading = { ...before, text: [trains, ...around.toReversed(), sells].join('\n') };
    const { kind, text } = compare(before, after);
    expect(kind).toBe('same');
    expect(text?.runs.map((run) => run.kind)).toEqual(['same']);
  });

  it('but another word of denial makes one', () => {
    const denial = 'We do not sell the addresses of our customers to makers of garden furniture.';
    const denied = [finding('sale', 'no', evidence(denial, { stance: 'no' }))];
    expect(changesOf(reading([sells], found), reading([denial], denied))).toEqual(['stance sale']);
  });
});

describe('a comparison', () => {
  it('of a new date alone says so', () => {
    const dated = (day: string, effectiveDate: string) => reading([`Last updated: ${day}`], [], { effectiveDate });
    const { kind, dates } = compare(dated('3 May 2021', '2021-05-03'), dated('9 June 2022', '2022-06-09'));
    expect(kind).toBe('date');
    expect(dates).toEqual({ before: '2021-05-03', after: '2022-06-09' });
  });

  it.each([
    ['in another language', 'Vigente desde el 3 de mayo de 2021.', 'Vigente desde el 9 de junio de 2022.', 'date'],
    ['and of another word', 'Last updated: 3 May 2021', 'In force since 9 June 2022', 'words'],
    [
      'and of a sentence that holds a year',
      'Updated in 2021.',
      'Updated in 2022.\nIn 2022 gulls may read along.',
      'words',
    ],
    ['and of what is counted', 'In 2021 gulls read 12 letters.', 'In 2022 gulls read 30 letters.', 'words'],
    ['written otherwise', 'Valid from May 3rd, 2021', 'Valid from 2022-06-09', 'date'],
    ['and of a verb that is also a month', 'Since 2021 gulls read along.', 'Since 2022 gulls may read along.', 'words'],
  ])('of a new date %s says what else has changed', (_name, before, after, expected) => {
    const dated = (line: string, effectiveDate: string) => reading([line], [], { effectiveDate });
    expect(compare(dated(before, '2021-05-03'), dated(after, '2022-06-09')).kind).toBe(expected);
  });

  it('of another year in a policy whose own date is the same is of words', () => {
    expect(compare(reading(['Gulls came in 2021.']), reading(['Gulls came in 2022.'])).kind).toBe('words');
  });

  it('of a text too short to tell its language takes it for the English that it was read as', () => {
    expect(compare(reading([], [], { language: 'und' }), reading([], [], { language: 'en-GB' })).kind).toBe('same');
  });

  it('of two languages says nothing of facts', () => {
    const { kind, changes } = compare(reading([], [], { language: 'de' }), reading([sells], [finding('sale', 'yes')]));
    expect([kind, changes]).toEqual(['language', []]);
  });
});

it('of a text written anew takes only very likely quotes', () => {
  const anew = Array.from({ length: 9 }, (_, at) => `Gulls of brood ${at} shout over the harbour all day long.`);
  const told = (sure: number): Reading => ({
    ...reading([], [finding('sale', 'yes', evidence(sells, { sure }))]),
    text: [...anew, sells].join('\n'),
  });
  expect(changesOf(reading([]), told(0.6))).toEqual([]);
  expect(changesOf(reading([]), told(0.9))).toEqual(['new sale']);
});
