import { describe, expect, it } from 'vitest';
import { isDefinition } from '../../lib/languages/en/no-statement';
import { spell } from '../../lib/languages/en/spelling';

describe('what a word means', () => {
  it.each([
    'Personal data means anything that tells who you are, such as your name.',
    'In this policy, the term "personal information" refers to facts like your age.',
    '"Sensitive personal data" shall mean data on your health.',
    'A cookie is a small file.',
  ])('%s', (sentence) => {
    expect(isDefinition(spell(sentence))).toBe(true);
  });

  it.each([
    'Personal data means your name and age, which we collect when you join.',
    'Personal data is kept for two years.',
    'Sensitive data of yours is sold.',
  ])('not in: %s', (sentence) => {
    expect(isDefinition(spell(sentence))).toBe(false);
  });
});
