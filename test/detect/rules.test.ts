import { describe, expect, it } from 'vitest';
import { lexicon } from '../../lib/languages/en/lexicon/lexicon';
import { Matcher } from '../../lib/detect/net/matcher';
import { buildRules, meets, rulesFor } from '../../lib/detect/rules/rules';
import { readSentences } from '../../lib/detect/split/sentences';
import { english } from '../../lib/practices/english';
import { practices } from '../../lib/practices';
import { sampleTexts } from '../support/sample-texts';

const set = buildRules(practices, { lexicon, practices: english, aboutOtherSites: [] });
const matcher = new Matcher(set.net);
const sentences = sampleTexts.flatMap(readSentences);

describe('the index from words to rules', () => {
  it('leaves out no rule that matches', () => {
    const left = sentences.flatMap(({ normal }) => {
      matcher.turnTo(normal);
      const called = new Set(rulesFor(set, matcher));
      return set.rules
        .filter((rule) => meets(matcher, rule.parts) && !called.has(rule))
        .map(({ pattern }) => `${pattern} | ${normal}`);
    });
    expect(left).toEqual([]);
  });

  it('leaves out most rules on most sentences', () => {
    const called = sentences.reduce((sum, { normal }) => {
      matcher.turnTo(normal);
      return sum + rulesFor(set, matcher).length;
    }, 0);
    expect(called).toBeGreaterThan(0);
    expect(called / sentences.length / set.rules.length).toBeLessThan(0.05);
  });
});
