/** What something is done without is not done: no practice is read into it. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { readPolicy } from '../../lib/read-policy';
import { policyOf } from '../support/policy-of';

const stancesOf = (text: string, practice: string): readonly string[] =>
  readPolicy(policyOf('', text), loadModel('en')).findings.flatMap((found) =>
    found.practice === practice ? [found.stance] : [],
  );

describe('what is done without', () => {
  it.each([
    ['This website works entirely without cookies.', 'cookies'],
    ['We get by without cookies.', 'cookies'],
    ['Our app comes without advertising networks.', 'advertising-partners'],
  ])('%s asserts nothing of it', (text, practice) => expect(stancesOf(text, practice)).not.toContain('yes'));

  it.each([
    ['The shop works with cookies, and not without them.', 'cookies'],
    ['Our newsletter comes without charge, and you can unsubscribe from it at any time.', 'marketing-opt-out'],
  ])('%s is read as before', (text, practice) => expect(stancesOf(text, practice)).toEqual(['yes']));
});
