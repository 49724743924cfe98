import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../lib/detect/lexicon';
import { buildRules, ruleFinder } from '../../lib/detect/rules';
import { readSentences } from '../../lib/detect/sentences';
import { practices } from '../../lib/practices/index';

const set = buildRules(practices, lexicon);

/** One policy a decade, its tags taken off: block by block, as no sentence runs over a tag that ends a line. */
const texts = ['sunny-harbor-2009', 'meadow-lists', 'brightleaf-2025'].flatMap((name) =>
  readFileSync(new URL(`../fixtures/policies/${name}.html`, import.meta.url), 'utf8')
    .replace(/<[^>]*>/g, '\n')
    .split('\n'),
);

const matching = (text: string): readonly number[] =>
  set.rules.flatMap(({ parts }, index) => {
    const all = parts.every(({ regex }) => {
      regex.lastIndex = 0;
      return regex.test(text);
    });
    return all ? [index] : [];
  });

describe('the index from words to rules', () => {
  it('leaves out no rule that matches', () => {
    const rulesFor = ruleFinder(set);
    const left = texts.flatMap(readSentences).flatMap(({ normal }) => {
      const called = new Set(rulesFor(normal));
      return matching(normal)
        .filter((rule) => !called.has(rule))
        .map((rule) => `${set.rules[rule]?.pattern} | ${normal}`);
    });
    expect(left).toEqual([]);
  });

  it('leaves out most rules on most sentences', () => {
    const sentences = texts.flatMap(readSentences);
    const rulesFor = ruleFinder(set);
    const called = sentences.reduce((sum, { normal }) => sum + rulesFor(normal).length, 0);
    expect(called / sentences.length / set.rules.length).toBeLessThan(0.1);
  });
});
