import { expect, it } from 'vitest';
import type { Block } from '../../lib/policy/document';
import type { Evidence, PolicyReport } from '../../lib/policy/report';
import { findAllOf } from '../../lib/report/arrange/find-all';
import { cutBlock, placesOf } from '../../lib/report/arrange/marked-text';
import { block, evidence, finding, report } from '../support/sample-report';

const flash = evidence('We use Flash cookies.');
const moved = evidence('We use beacons.', { block: 9 });
const policy = report({ findings: [finding('flash-cookies', 'yes', flash), finding('web-beacons', 'yes', moved)] });

/** Each stretch in short: its text, in brackets where it is marked, with a star where it is the one to be seen. */
const shown = (blocks: readonly Block[], about: PolicyReport, current: Evidence | null): readonly string[] => {
  const { inBlock } = placesOf(blocks, about);
  return blocks.map((one, index) =>
    cutBlock(one.text, inBlock.get(index) ?? [], current)
      .map(({ text, tone, isCurrent }) => (tone ? `[${text}]${isCurrent ? '*' : ''}` : text))
      .join(''),
  );
};

it('marks evidence in its block', () => {
  expect(shown([block('Here: We use Flash cookies. Indeed.'), block('Nothing.')], policy, null)).toEqual([
    'Here: [We use Flash cookies.] Indeed.',
    'Nothing.',
  ]);
});

it('marks a repeated sentence only where it was found', () => {
  expect(shown([block(flash.quote), block(flash.quote)], policy, null)).toEqual([`[${flash.quote}]`, flash.quote]);
});

it('finds evidence that has moved since, and does without what is gone', () => {
  expect(shown([block('New.'), block('New: We use beacons.')], policy, null)).toEqual([
    'New.',
    'New: [We use beacons.]',
  ]);
});

it('shows the asked passage whole where passages overlap', () => {
  const long = evidence('We use Flash cookies and more.');
  const both = report({ findings: [finding('flash-cookies', 'yes', long), finding('cookies', 'yes', flash)] });
  const blocks = [block('We use Flash cookies. We use Flash cookies and more.')];
  expect(shown(blocks, both, long)).toEqual(['[We use Flash cookies.] [We use Flash cookies and more.]*']);
});

it('marks words that prove several things as the most serious of them', () => {
  const findings = (['sale', 'location', 'deletion', 'cookies'] as const).map((id) =>
    finding(id, 'yes', evidence('All.')),
  );
  const { inBlock } = placesOf([block('All.')], report({ findings }));
  expect(cutBlock('All.', inBlock.get(0) ?? [], null).map(({ tone }) => tone)).toEqual(['alarm']);
});

it('takes in texts without a character', () => {
  expect(shown([block('')], policy, null)).toEqual(['']);
});

it('tells which block a passage stands in by now', () => {
  expect(placesOf([block('New.'), block(`New: ${moved.quote}`)], policy).blockOf.get(moved)).toBe(1);
});

it.each([
  ['one within another', ['he', 'she', 'hers', 'his'], 'ushers', ['she 1', 'he 2', 'hers 2']],
  ['one that begins another', ['a', 'ab', 'abc'], 'xabcx', ['a 1', 'ab 1', 'abc 1']],
  ['the same again', ['aa'], 'aaaa', ['aa 0', 'aa 1', 'aa 2']],
  ['none', ['x', ''], 'abc', []],
])('finds %s', (_what, words, text, places) => {
  const found: string[] = [];
  findAllOf(words)(text, (word, start) => found.push(`${word} ${start}`));
  expect(found).toEqual(places);
});

/** Steps that are taken for so many blocks, each with evidence. */
const stepsFor = (size: number, blocksOf: (quotes: readonly string[]) => readonly Block[]): number => {
  const quotes = Array.from({ length: size }, (_, at) => `In case ${at} we share your name with carrier ${at}.`);
  const all = quotes.map((quote, at) => evidence(quote, { block: at }));
  let steps = 0;
  placesOf(blocksOf(quotes), report({ findings: [finding('sale', 'yes', ...all)] }), () => void steps++);
  return steps;
};

it('takes no pass over the text where the evidence stands where it was', () => {
  expect(stepsFor(500, (quotes) => quotes.map((quote) => block(quote)))).toBe(0);
});

it.each<readonly [string, (quotes: readonly string[]) => readonly Block[]]>([
  ['in other blocks by now', (quotes) => [block('New.'), ...quotes.map((quote) => block(quote))]],
  ['in one block', (quotes) => [block(quotes.join(' '))]],
  ['nowhere', (quotes) => quotes.map((quote) => block(quote.replaceAll('share', 'sell')))],
])('takes steps in proportion to the text, with the evidence %s', (_where, blocksOf) => {
  const few = stepsFor(500, blocksOf);
  expect(few).toBeGreaterThan(500);
  // Numbers grow by a digit; a quadratic search takes sixteen times as many.
  expect(stepsFor(2000, blocksOf)).toBeLessThan(4.5 * few);
});
