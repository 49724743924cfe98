import { describe, expect, it } from 'vitest';
import { detectByRules } from '../support/by-rules';
import { policyOf } from '../support/policy-of';

const stanceOn = (practice: string, texts: readonly string[]): string =>
  detectByRules(policyOf('', ...texts)).find((finding) => finding.practice === practice)?.stance ?? 'silent';

describe('several sentences, one stance', () => {
  it.each([
    [
      'a plain denial against a plain statement',
      'cookies',
      ['This site does not use cookies.', 'We use cookies to keep you signed in.'],
      'mixed',
    ],
    [
      'a denial of something narrower',
      'cookies',
      ['We use cookies to keep you signed in.', 'We do not use cookies to collect your name.'],
      'yes',
    ],
    ['only denials', 'cookies', ['We do not use cookies.', 'No cookies are set here.'], 'no'],
    ['what other sites do', 'cookies', ['Those sites may use cookies.'], 'silent'],
  ])('%s', (_, practice, texts, stance) => {
    expect(stanceOn(practice, texts)).toBe(stance);
  });

  it.each([
    [
      'what is not claimed',
      'encryption',
      ['Your card number is encrypted when it is sent.', 'We do not encrypt the messages that you post in our forum.'],
    ],
    [
      'a denial of something narrower',
      'cookies',
      ['We use cookies to keep you signed in.', 'We do not use cookies to collect your name.'],
    ],
  ])('quotes nothing against the finding: %s', (_, practice, texts) => {
    const finding = detectByRules(policyOf('', ...texts)).find((found) => found.practice === practice);
    expect(finding?.stance).toBe('yes');
    expect(finding?.evidence.map(({ stance }) => stance)).toEqual(['yes']);
  });

  it('keeps both sides of a contradiction as evidence, the surest first', () => {
    const finding = detectByRules(
      policyOf('', 'This site does not use cookies.', 'We use cookies to keep you signed in.'),
    ).find(({ practice }) => practice === 'cookies');
    expect(finding?.evidence.map(({ stance }) => stance)).toEqual(['yes', 'no']);
  });
});
