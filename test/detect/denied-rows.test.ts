/** Rows that say "No" under "Collected" state nothing of what their other cells name. */
import { describe, expect, it } from 'vitest';
import { deniedRows } from '../../lib/languages/en/denied-rows';
import { deniedBlocks } from '../../lib/detect/split/denied-rows';
import { rowStarts } from '../../lib/detect/split/rows';
import type { Block } from '../../lib/policy/document';

const cell = (leadIn: string | null, text: string): Block => ({
  kind: 'cell',
  text,
  leadIn,
  headings: ['What we collect'],
  level: 0,
  links: [],
  emphasis: [],
});

const denied = (blocks: readonly Block[]): readonly number[] =>
  [...deniedBlocks(blocks, rowStarts(blocks), deniedRows)].sort((a, b) => a - b);

const table = (...answers: readonly string[]): readonly Block[] => [
  ...['Kind', 'Examples', 'Collected'].map((header) => cell(null, header)),
  ...answers.flatMap((answer, row) => [
    cell('Kind', `Kind ${row}`),
    cell(`Kind ${row} — Examples`, 'Shoe size'),
    cell(`Kind ${row} — Collected`, answer),
  ]),
];

describe('deniedBlocks', () => {
  it.each([
    { name: 'a row that says no', answers: ['No'], denied: [3, 4] },
    { name: 'only the row that says no', answers: ['YES', 'NO', 'Yes'], denied: [6, 7] },
    { name: 'several rows', answers: ['None', 'Not collected'], denied: [3, 4, 6, 7] },
    { name: 'no row', answers: ['Yes', 'No more than needed'], denied: [] },
  ])('$name', ({ answers, denied: wanted }) => {
    expect(denied(table(...answers))).toEqual(wanted);
  });

  it('leaves the row before alone where the answer stands in the middle of a row', () => {
    const blocks = [
      ...['Kind', 'Collected', 'Sold'].map((header) => cell(null, header)),
      ...['Yes', 'No'].flatMap((answer, row) => [
        cell('Kind', `Kind ${row}`),
        cell(`Kind ${row} — Collected`, answer),
        cell(`Kind ${row} — Sold`, answer),
      ]),
    ];
    expect(denied(blocks)).toEqual([6]);
  });

  it('leaves the row before alone where each row begins with the answer', () => {
    const blocks = [
      ...['Collected', 'Kind'].map((header) => cell(null, header)),
      ...['Yes', 'No'].flatMap((answer, row) => [cell('Collected', answer), cell(`${answer} — Kind`, `Kind ${row}`)]),
    ];
    expect(denied(blocks)).toEqual([]);
  });

  it('leaves tables about something else alone', () => {
    const blocks = [cell('Kind', 'Shoe size'), cell('Shoe size — Shared', 'No')];
    expect(denied(blocks)).toEqual([]);
  });

  const line = (text: string): Block => ({ ...cell(null, text), kind: 'item' });
  it.each([
    {
      name: 'a point that says no',
      lines: ['Category B: Sizes.', 'Examples: Shoe size.', 'Collected: No.'],
      denied: [0, 1],
    },
    {
      name: 'no point that says yes',
      lines: ['Category B: Sizes.', 'Examples: Shoe size.', 'Collected: Yes'],
      denied: [],
    },
    {
      name: 'nothing of the category before',
      lines: ['A. Names', 'Collected: YES', 'B. Sizes', 'Examples: Shoe size', 'Collected - NO'],
      denied: [2, 3],
    },
    { name: 'no sentence', lines: ['We ask for your name.', 'Collected: no more than needed.'], denied: [] },
  ])('$name, in a list', ({ lines, denied: wanted }) => {
    expect(denied(lines.map(line))).toEqual(wanted);
  });
});
