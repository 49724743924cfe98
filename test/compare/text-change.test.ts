/** How much of a text is new, and what is marked in it. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../lib/compare/pieces';
import { textChangeOf } from '../../lib/compare/text-change';

const change = (before: string, after: string) => textChangeOf(piecesOf(before), piecesOf(after));
const marked = (before: string, after: string): string =>
  change(before, after)
    .runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('');

describe('a marked text', () => {
  it.each([
    ['what is new', 'We fly kites.', 'We fly kites.\nWe log visits.', 'We fly kites.\n[+We log visits.\n+]'],
    [
      'what is gone, where it stood',
      'One kite.\nTwo gulls.\nThree boats.',
      'One kite.\nThree boats.',
      'One kite.\n[-Two gulls.\n-]Three boats.\n',
    ],
    ['what is gone from the beginning', 'Two gulls.\nOne kite.', 'One kite.', '[-Two gulls.\n-]One kite.\n'],
    [
      'the words of a sentence that was reworded',
      'We keep letters in a drawer for a month.',
      'We keep letters in a chest for a month.',
      'We keep letters in a [-drawer -][+chest +]for a month.\n',
    ],
    ['nothing of sentences that moved', 'One kite. Two gulls.', 'Two gulls. One kite.', 'Two gulls. One kite.\n'],
  ])('marks %s', (_name, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

describe('shares of words', () => {
  it('tell new, reworded and gone apart', () => {
    const { added, reworded, removed } = change(
      'Kites fly high today.\nWe keep all your letters safe.',
      'Kites fly high today.\nWe keep all your postcards safe.\nGulls shout.',
    );
    expect([added, reworded, removed].map((share) => Math.round(share * 100))).toEqual([17, 50, 0]);
  });

  it('are 0 where nothing changed but marks and white space', () => {
    const { added, reworded, removed } = change('• Kites – fly\nGulls', 'Kites  fly.\n“Gulls”');
    expect([added, reworded, removed]).toEqual([0, 0, 0]);
  });

  it.each([
    ['empty texts', '', ''],
    ['a text that came', '', 'Kites fly.'],
    ['a text that went', 'Kites fly.', ''],
  ])('hold for %s', (_name, before, after) => {
    const { added, removed } = change(before, after);
    expect([added, removed]).toEqual([after === '' ? 0 : 1, before === '' ? 0 : 1]);
  });
});
