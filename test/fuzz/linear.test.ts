/** No expression takes more than linear time, whatever a page says: each is inspected, not timed. */
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { composed, literals, type Expression } from './expressions';

/** The ways in which an expression could take more than linear time. */
const problems = ({ source, flags }: Expression): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential, character }) =>
    [exponential ? 'exponential' : 'polynomial', type, `for a run of ${character.pick}`].join(' '),
  );

/** Patterns of practices, as pattern.ts compiles them: the only unbounded part is the end of one word. */
const isPattern = ({ source }: Expression): boolean => source.startsWith('(?<= )');
const wordEnd = /\\S\* /g;
const unbounded = /(?<!\\)[*+]|\{\d+,\}/;

describe('expressions', async () => {
  // Its own expressions are not ours to make linear: they are made before the record begins.
  await import('../../lib/detect/sentences');
  const made = await composed(async () => {
    const { buildRules } = await import('../../lib/detect/rules');
    const { lexicon } = await import('../../lib/detect/lexicon');
    const { practices } = await import('../../lib/practices/index');
    buildRules(practices, lexicon);
    await import('../../lib/detect/detect');
    await import('../../lib/choices/choices');
    await import('../../lib/page/extract');
    await import('../../lib/page/recognise');
  });

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(150);
    expect(made.filter(isPattern).length).toBeGreaterThan(500);
    expect(made.filter((one) => !isPattern(one)).length).toBeGreaterThan(5);
  });

  it('would be caught', () => {
    expect(problems({ file: '', source: '(a+)+$', flags: '' })).not.toEqual([]);
    expect(problems({ file: '', source: '\\s+$', flags: '' })).not.toEqual([]);
    expect(unbounded.test('(?:\\S+ )*x'.replaceAll(wordEnd, ''))).toBe(true);
  });

  it.each([...literals, ...made.filter((one) => !isPattern(one))])('$file /$source/', (expression) => {
    expect(problems(expression)).toEqual([]);
  });

  it('of practices are bounded but for the end of a word', () => {
    const loose = made.filter(isPattern).filter(({ source }) => unbounded.test(boundedGaps(source)));
    expect(loose.map(({ source }) => source)).toEqual([]);
  });
});

/** Without what is known to be linear: the end of a word, and words in a gap that has an end. */
const boundedGaps = (source: string): string =>
  source.replaceAll(/\(\?:(?:\\S|\[\^\\s;\])\+ \)\{0,\d+\}\?/g, '').replaceAll(/\\S[*+] /g, '');
