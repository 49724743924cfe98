import { expect, it } from 'vitest';
import { markedText } from '../../lib/report/marked-text';
import { block, evidence, finding, report } from './sample';

const flash = evidence('We use Flash cookies.');
const moved = evidence('We use beacons.', { block: 9 });
const policy = report({ findings: [finding('flash-cookies', 'yes', flash), finding('web-beacons', 'yes', moved)] });

/** Each stretch in short: its text, in brackets where it is marked, with a star where it is the one to be seen. */
const shown = (...parameters: Parameters<typeof markedText>): readonly string[] =>
  markedText(...parameters).map((stretches) =>
    stretches.map(({ text, group, isCurrent }) => (group ? `[${text}]${isCurrent ? '*' : ''}` : text)).join(''),
  );

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

it('takes in texts without a character', () => {
  expect(shown([block('')], policy, null)).toEqual(['']);
});
