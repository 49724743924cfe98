/** Rows that say "No" under "Collected" state nothing of what their other cells name. */
import { describe, expect, it } from 'vitest';
import { deniedCells } from '../../lib/detect/denied-rows';
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

const table = (...answers: readonly string[]): readonly Block[] => [
  ...['Kind', 'Examples', 'Collected'].map((header) => cell(null, header)),
  ...answers.flatMap((answer, row) => [
    cell('Kind', `Kind ${row}`),
    cell(`Kind ${row} — Examples`, 'Shoe size'),
    cell(`Kind ${row} — Collected`, answer),
  ]),
];

describe('deniedCells', () => {
  it.each([
    { name: 'a row that says no', answers: ['No'], denied: [3, 4] },
    { name: 'only the row that says no', answers: ['YES', 'NO', 'Yes'], denied: [6, 7] },
    { name: 'several rows', answers: ['None', 'Not collected'], denied: [3, 4, 6, 7] },
    { name: 'no row', answers: ['Yes', 'No more than needed'], denied: [] },
  ])('$name', ({ answers, denied }) => {
    expect([...deniedCells(table(...answers))].sort((a, b) => a - b)).toEqual(denied);
  });

  it('leaves tables about something else alone', () => {
    const blocks = [cell('Kind', 'Shoe size'), cell('Shoe size — Shared', 'No')];
    expect(deniedCells(blocks).size).toBe(0);
  });
});
