/** What the extension leaves out of the practice files: their sentences, never a pattern. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { practiceIds } from '../../lib/policy/practice';
import { rulesOnly } from '../../scripts/build/rules-only';

const shortened = (code: string): string => rulesOnly(code, parseSync('rules.ts', code).program);

describe('rules alone', () => {
  it.each([
    ["[{ says: 'We sell lists.', match: 'sell' }]", "[{  match: 'sell' }]"],
    ["[{ match: 'sell', says: 'We sell lists.' }]", "[{ match: 'sell',  }]"],
    ["[{ says: { text: 'Lists', under: 'Sold' }, match: 'sell' }]", "[{  match: 'sell' }]"],
    ["({ id: 'sale', question: 'Does it sell data?', tone })", "({ id: 'sale',  tone })"],
    ['[`\n  (a\n  | b)   c\n`]', '[` (a|b) c `]'],
    ['[`a  ${b}  | c`]', '[`a ${b}|c`]'],
    ["['a  | b']", "['a  | b']"],
  ])('%s becomes %s', (code, wanted) => {
    expect(shortened(code)).toBe(wanted);
  });

  it.each(practiceIds)('leaves every pattern of %s', (id) => {
    const code = readFileSync(join(import.meta.dirname, `../../lib/practices/${id}/english.ts`), 'utf8');
    const short = shortened(code);
    expect(short).not.toContain('says:');
    expect(short.match(/\bmatch:/g)).toEqual(code.match(/\bmatch:/g));
  });
});
