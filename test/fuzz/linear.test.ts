/** No expression takes more than linear time, whatever a page says: each is inspected, not timed. */
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { composed, literals, type Expression } from './expressions';

/** The ways in which an expression could take more than linear time. */
const problems = ({ source, flags }: Expression): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential, character }) =>
    [exponential ? 'exponential' : 'polynomial', type, `for a run of ${character.pick}`].join(' '),
  );

describe('expressions', async () => {
  // Its own expressions are not ours to make linear: they are made before the record begins.
  await import('../../lib/detect/sentences');
  const made = await composed(async () => {
    await import('../../lib/detect/detect');
    await import('../../lib/choices/choices');
    await import('../../lib/page/extract');
    await import('../../lib/page/recognise');
  });

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(150);
    expect(made.length).toBeGreaterThan(5);
  });

  it('would be caught', () => {
    expect(problems({ file: '', source: '(a+)+$', flags: '' })).not.toEqual([]);
    expect(problems({ file: '', source: '\\s+$', flags: '' })).not.toEqual([]);
  });

  it.each([...literals, ...made])('$file /$source/', (expression) => {
    expect(problems(expression)).toEqual([]);
  });
});
