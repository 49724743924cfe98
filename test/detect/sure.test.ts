/** How sure the reader is of what it quotes, and what it shows first. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Evidence, Finding } from '../../lib/policy/report';
import { policyOf } from '../support/policy-of';

const findingIn = (practice: string, ...texts: readonly string[]): Finding => {
  const found = detect(policyOf('', ...texts)).find((finding) => finding.practice === practice);
  if (!found) throw new Error(`no finding on ${practice}`);
  return found;
};
const surest = (practice: string, text: string): number => findingIn(practice, text).evidence[0]?.sure ?? 0;
const quotes = (found: Finding): readonly string[] => found.evidence.map(({ quote }) => quote);

describe('sureness', () => {
  it.each([
    [
      'a sentence than a run-in heading',
      'flash-cookies',
      'We use Flash cookies to remember your settings.',
      'Flash cookies.',
    ],
    [
      'what several rules find than what one finds',
      'cookies',
      'We use cookies, and cookies are placed on your computer when you visit our site.',
      'Our site uses cookies.',
    ],
    [
      'a plain denial than a narrow one',
      'cookies',
      'This site does not use cookies.',
      'We do not use cookies that identify you personally.',
    ],
  ])('is higher for %s', (_, practice, surer, other) => {
    expect(surest(practice, surer)).toBeGreaterThan(surest(practice, other));
  });

  it('is a share', () => {
    const { evidence } = findingIn(
      'cookies',
      'Cookies.',
      'We use cookies.',
      'We do not use cookies to learn your name.',
    );
    for (const { sure } of evidence) {
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThan(1);
    }
  });
});

describe('the first quote', () => {
  it('is no run-in heading where a sentence says so', () => {
    const texts = ['Flash cookies.', 'We also use Flash cookies to remember your settings.', 'Do Not Track:'];
    expect(quotes(findingIn('flash-cookies', ...texts))).toEqual([texts[1], texts[0]]);
  });

  it('is the first in the text where several are as sure', () => {
    const texts = ['We use cookies to keep you signed in.', 'We use cookies to keep your basket full.'];
    expect(quotes(findingIn('cookies', ...texts))).toEqual(texts);
  });

  it('says what the finding says, where several stances are true', () => {
    const found = findingIn(
      'change-notice',
      'We post the new policy on this page, and change the date above.',
      'If we change this policy, we will e-mail you.',
    );
    expect(found.evidence.map(({ stance }: Evidence) => stance)).toEqual(['direct', 'posted']);
  });
});
