import { describe, expect, it } from 'vitest';
import { detectByRules } from '../support/by-rules';
import { deniedMeaning } from '../../lib/languages/en/defined';
import { spell } from '../../lib/languages/en/spelling';
import { policyOf } from '../support/policy-of';

describe('deniedMeaning', () => {
  it.each([
    [
      '"Personal data" means anything that tells who you are, such as your name, your age or your location.',
      'We do not collect any personal data about you.',
      'we do not collect your name , your age or your location',
    ],
    [
      'The term personal information refers to facts like your name.',
      'We will not ask for personal information.',
      'we do not collect your name',
    ],
    [
      'Sensitive data includes data on health, for example diagnoses.',
      'However, we do not store sensitive data.',
      'we do not collect diagnoses',
    ],
    ['"Personal data" means facts such as your name.', 'We do not sell personal data.', null],
    ['"Usage data" means facts such as your clicks.', 'We do not collect personal data.', null],
    ['We collect personal data.', 'We do not collect personal data of children.', null],
  ])('%s %s', (definition, sentence, meaning) => {
    expect(deniedMeaning(spell(definition), spell(sentence))?.trim() ?? null).toBe(meaning);
  });

  it('denies the kinds of data that the definition names', () => {
    const policy = policyOf(
      'Notice',
      '"Personal data" means facts that name you, such as your geographic location and phone number. We do not collect personal data.',
    );
    const stances = detectByRules(policy).map(({ practice, stance }) => `${practice} ${stance}`);
    expect(stances).toContain('location no');
    expect(stances).toContain('data-contact no');
  });
});
