/** No expression takes more than linear time: each is inspected, and attacked with texts made against it; steps are counted, not timed. */
import { JSDOM } from 'jsdom';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { block } from '../../scripts/shared/example-document';
import { loadModel } from '../../cli/model-file';
import { attacksOn, textOf } from './attacks';
import { counter } from './backtracking';
import { composed, compositions, type Expression, literals } from './expressions';

/** The ways in which an expression could take more than linear time. */
const problems = ({ source, flags }: Expression): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential, character }) =>
    [exponential ? 'exponential' : 'polynomial', type, `for a run of ${character.pick}`].join(' '),
  );

/** Characters of the shortest text. Parts that may be repeated up to a hundred times show only in longer ones that this is their end. */
const lengths = [25, 100, 400];

/** For four times the text four times the steps, give or take what starts it and what has an end; with the square they would be sixteen times. */
const growsTooFast = (stepsIn: (length: number) => number): boolean =>
  lengths.every((length) => {
    const longer = stepsIn(4 * length);
    return longer === Infinity || longer > 8 * stepsIn(length) + 100;
  });

const successful = (expression: Expression): readonly string[] => {
  const count = counter(expression);
  return attacksOn(expression)
    .filter((attack) => growsTooFast((length) => count(textOf(attack, length)).steps))
    .map(({ before, pump }) => JSON.stringify([before, pump]));
};

const expression = (source: string, flags = ''): Expression => ({ place: '', source, flags });

/** A policy that has all that is read by expressions which are put together only then. */
const policy = {
  url: null,
  title: 'Acme Privacy Policy',
  language: 'en',
  effectiveDate: null,
  words: 99,
  isPolicy: true,
  blocks: [
    'Acme values privacy.',
    'Acme collects names.',
    'Acme shares names.',
    'To opt out, write to stop [at] acme.example.',
  ].map((text) => block(text)),
};

/** The same as a page. */
const page = new JSDOM(
  `<title>${policy.title}</title><h1>${policy.title}</h1><p>${'We collect your personal information. '.repeat(9)}</p>`,
).window.document;

describe('expressions', async () => {
  const own = import.meta.glob('../../lib/**/*.ts');
  const made = await composed(async () => {
    for (const [path, load] of Object.entries(own))
      if (compositions.some((place) => path.endsWith(place.split(':')[0] ?? ''))) await load();
    const { detectByRules } = await import('../support/by-rules');
    const { readPolicy } = await import('../../lib/read-policy');
    const { findChoices } = await import('../../lib/choices/choices');
    const { extract } = await import('../../lib/page/extract/extract');
    extract(page, null);
    detectByRules(policy);
    readPolicy(policy, loadModel('en'));
    findChoices(policy);
  });
  const all = [...literals, ...made];

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(250);
    expect([...new Set(made.map(({ place }) => place))].toSorted()).toEqual([...new Set(compositions)].toSorted());
  });

  it.each(['(a+)+$', '\\s+$'])('would be seen through: %s', (source) => {
    expect(problems(expression(source))).not.toEqual([]);
  });

  // Inspection alone finds nothing in the last two.
  it.each(['(a+)+$', '\\s+$', '\\w+@\\w+', '^(?:a|aa)*$', '<meta[^>]+charset[^>]*>'])(
    'would give way: %s',
    (source) => {
      expect(successful(expression(source))).not.toEqual([]);
    },
  );

  it('are read by the counter as by the engine', () => {
    for (const one of all) {
      const engine = new RegExp(one.source, one.flags.replace(/[gy]/g, ''));
      for (const attack of attacksOn(one)) {
        const text = textOf(attack, 60);
        const found = engine.exec(text);
        expect([one.source, text, counter(one)(text).first]).toEqual([
          one.source,
          text,
          found && [found.index, found.index + found[0].length],
        ]);
      }
    }
  });

  it.each(all)('$place /$source/ is linear', (one) => {
    expect(problems(one)).toEqual([]);
  });

  it.each(all)('$place /$source/ withstands what is made against it', (one) => {
    expect(attacksOn(one)).not.toEqual([]);
    expect(successful(one)).toEqual([]);
  });
});
