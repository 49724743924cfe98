// @vitest-environment jsdom
/** The label to share: what it says, and that its picture holds whatever a policy holds. */
import { expect, it } from 'vitest';
import type { Finding } from '../../lib/policy/report';
import { labelOf, labelText } from '../../lib/report/export/label';
import { labelPicture } from '../../lib/report/export/label-picture';
import { english, evidence, finding, now, report } from '../support/sample-report';

const said = (quotes: Readonly<Record<string, number>>) =>
  finding('sale', 'yes', ...Object.entries(quotes).map(([quote, sure]) => evidence(quote, { sure })));

const labelFor = (...findings: readonly Finding[]) => labelOf(report({ findings }), english, now);

/** Every letter as wide as a tenth of the label's inside. */
const wide = (text: string): number => text.length * 10;

const drawn = (label: ReturnType<typeof labelOf>): Document =>
  new DOMParser().parseFromString(labelPicture(label, english, wide), 'image/svg+xml');

const linesIn = (picture: Document): readonly string[] =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

it('says whose policy it is, how serious, what with which words, and who read it when', () => {
  const label = labelFor(said({ 'We sell it.': 0.9 }), finding('encryption', 'yes', evidence('All is encrypted.')));
  expect(labelText(label, english).split('\n')).toEqual([
    'Privacy facts: larkfield.example',
    'Policy of February 9, 2016',
    '!! 1 serious point – more serious than 5 of 10 policies',
    '',
    '• Serious: It sells, rents or trades your data, or does what a law calls selling.',
    '  “We sell it.”',
    '• Good: Some of your data is encrypted, on its way or in storage.',
    '  “All is encrypted.”',
    '',
    'Read by Plainprint on March 15, 2026. A machine read this; the quotes are the policy’s own words.',
  ]);
});

it.each([
  [
    'the shortest quote that is sure, and more than a title',
    {
      'Selling your data.': 0.9,
      'We sell all of it, and more, to others.': 0.9,
      'We sell all of it to others.': 0.85,
      'Sold.': 0.4,
    },
    'We sell all of it to others.',
  ],
  ['the best quote, where all are as short as titles', { 'We sell it.': 0.9, 'Sold.': 0.85 }, 'We sell it.'],
  [
    'the surest quote, where none is sure',
    { 'We may sell it at times.': 0.6, 'Sold.': 0.5 },
    'We may sell it at times.',
  ],
])('gives %s', (_, quotes, quote) => {
  expect(labelFor(said(quotes)).facts[0]?.quotes).toEqual([quote]);
});

it('gives no quote that says less than the finding, which may be shorter', () => {
  const sale = finding('sale', 'yes', evidence('We sell all of it to others.'));
  const ifAgreed = evidence('If you agree, we sell it.', { condition: 'consent' });
  expect(labelFor({ ...sale, evidence: [...sale.evidence, ifAgreed] }).facts[0]?.quotes).toEqual([
    'We sell all of it to others.',
  ]);
});

it('gives a quote of each side of a contradiction', () => {
  const both = [
    evidence('We sell all of it to others.'),
    evidence('We never sell any of your data.', { stance: 'no' }),
  ];
  const label = labelFor(finding('sale', 'mixed', ...both));
  expect(label.facts[0]?.quotes).toEqual(both.map(({ quote }) => quote));
  expect(labelText(label, english)).toContain('  “We sell all of it to others.”\n  “We never sell any of your data.”');
  expect(linesIn(drawn(label))).toContain('“We never sell any of your data.”');
});

it('says of something serious that it is not certain', () => {
  const [fact] = labelFor(said({ 'We may sell it at times.': 0.6 })).facts;
  expect(fact?.sentence).toMatch(/selling\. \(not certain\)$/);
});

it('cuts a long quote between words, and says so', () => {
  const quote = labelFor(said({ [`We sell ${'kites and '.repeat(60)}all.`]: 0.9 })).facts[0]?.quotes[0] ?? '';
  expect(quote.length).toBeLessThanOrEqual(162);
  expect(quote).toMatch(/(?:kites|and) …$/);
});

it('gives five facts at most, one of them in the policy’s favour', () => {
  const serious = [
    'sale',
    'third-party-marketing',
    'session-recording',
    'data-biometric',
    'location',
    'analytics',
  ] as const;
  const { facts } = labelFor(...[...serious, 'encryption' as const].map((practice) => finding(practice, 'yes')));
  expect(facts.map(({ kind }) => kind)).toEqual(['alarm', 'alarm', 'alarm', 'alarm', 'good']);
});

it('draws all of its words, in lines that fit', () => {
  const label = labelFor(said({ [`Kites${'kites'.repeat(40)}`]: 0.9 }));
  const lines = linesIn(drawn(label));
  expect(lines.every((line) => wide(line) <= 504)).toBe(true);
  expect(lines.join('').replaceAll(' ', '')).toContain(label.facts[0]?.quotes[0]?.replaceAll(' ', '').slice(0, 100));
});

it('draws what a page writes as words, never as a picture', () => {
  const hostile = '<image href="https://a.example/x.png"/>&amp;\u0000';
  const picture = drawn(labelFor(said({ [hostile]: 0.9 })));
  expect(picture.querySelector('parsererror, image')).toBeNull();
  expect(linesIn(picture).join(' ')).toContain('href="https://a.example/x.png"/>&amp;');
});
