/** Versions of a text in their shortest form, and back. */
import { expect, it } from 'vitest';
import { textHash } from '../../lib/keep/text-hash';
import { thin, unitsOf, whole } from '../../lib/keep/thin';

const versions = [
  ['We keep kites.', 'We share strings.', 'Write to us.'],
  ['We keep kites.', 'We sell strings.', 'Write to us.'],
  ['Write to us.', 'We sell strings.', 'We sell strings.', 'We keep kites for a year.'],
].map(unitsOf);

const texts = (all: ReturnType<typeof whole>) => all.map((units) => units.map(({ text }) => text));

it('keeps each part once, in the last version that has it', () => {
  expect(texts(thin(versions))).toEqual([
    [null, 'We share strings.', null],
    ['We keep kites.', null, null],
    ['Write to us.', 'We sell strings.', 'We sell strings.', 'We keep kites for a year.'],
  ]);
});

it('gives every version back whole', () => {
  expect(whole(thin(versions))).toEqual(versions);
});

it('leaves what a lost version took with it unknown', () => {
  const [first, second] = thin(versions);
  expect(texts(whole([first ?? [], second ?? []]))).toEqual([
    ['We keep kites.', 'We share strings.', null],
    ['We keep kites.', null, null],
  ]);
});

it('names texts apart', () => {
  const names = new Set(Array.from({ length: 20_000 }, (_, at) => textHash(`In case ${at} we share order ${at}.`)));
  expect(names.size).toBe(20_000);
  expect(textHash('We keep kites.')).toBe(textHash('We keep kites.'));
});
