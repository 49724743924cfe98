import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Said } from '../../lib/detect/judge/judge';
import type { PlacedSentence } from '../../lib/detect/split/units';
import { english } from '../../lib/languages/en';
import { block, documentOf } from '../../scripts/shared/example-document';
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

describe('a sure denial', () => {
  const title = 'Ways out of a sale of data, and of its trade with others, where there is any.';
  const stanceBeside = (sure: number, denial: string): string | undefined => {
    const read = (sentence: PlacedSentence): readonly Said[] => [
      sentence.quote === title
        ? { practice: 'sale', stance: 'yes', sure, condition: null, sentence }
        : { practice: 'sale', stance: 'no', sure: 0.95, condition: null, sentence },
    ];
    return detect(policyOf('', denial, title), { language: english, read })[0]?.stance;
  };

  it('outweighs what hardly states the opposite, where it is plain', () => {
    expect(stanceBeside(0.55, 'We do not sell your data.')).toBe('no');
    expect(stanceBeside(0.8, 'We do not sell your data.')).toBe('yes');
    expect(stanceBeside(0.55, 'We do not sell data that children under 13 give us.')).toBe('yes');
  });

  it('does not where the practice covers several things', () => {
    const read = (sentence: PlacedSentence): readonly Said[] => [
      {
        practice: 'data-payment',
        stance: sentence.quote === title ? 'yes' : 'no',
        sure: sentence.quote === title ? 0.55 : 0.95,
        condition: null,
        sentence,
      },
    ];
    const document = policyOf('', 'We do not collect card numbers.', title);
    expect(detect(document, { language: english, read })[0]?.stance).toBe('yes');
  });
});

describe('the first quote', () => {
  type Proof = readonly [quote: string, more?: Partial<Said>];

  /** A reader that takes every sentence for one that tells of affiliates. */
  const quotesOf = (proofs: readonly Proof[]) => {
    const read = (sentence: PlacedSentence): readonly Said[] => {
      const [, more] = proofs.find(([quote]) => quote === sentence.quote) ?? [];
      return [{ practice: 'affiliates', stance: 'yes', sure: 0.95, condition: null, sentence, ...more }];
    };
    const document = policyOf('', ...proofs.map(([quote]) => quote));
    return detect(document, { language: english, read })[0]?.evidence.map(({ quote }) => quote);
  };

  it.each([
    ['a statement before a title', [['Our partners.'], ['We give your name to our partners.']], [1, 0]],
    [
      'a statement before a surer title',
      [
        ['Our partners.', { sure: 0.7 }],
        ['We give your name to our partners.', { sure: 0.4 }],
      ],
      [1, 0],
    ],
    [
      'a title of which we are certain before a statement that is likely wrong',
      [['We write to our partners each year.', { sure: 0.4 }], ['Our partners.']],
      [1, 0],
    ],
    [
      'a statement before what only introduces',
      [['You can ask us for all of this:'], ['You can ask us for a copy.']],
      [1, 0],
    ],
    [
      'what holds as the finding does',
      [['If you agree, we sell your name.', { condition: 'consent' }], ['We sell your name and address.']],
      [1, 0],
    ],
    [
      'the surer of two statements',
      [['We give your name to our partners.', { sure: 0.7 }], ['We give our partners all that we know.']],
      [1, 0],
    ],
    ['the first of equal ones', [['We sell all of your data.'], ['We give your name to our partners.']], [0, 1]],
  ] as const)('is %s', (_, said, order) => {
    expect(quotesOf(said)).toEqual(order.map((index) => said[index]?.[0]));
  });

  it('is an item of a list, which says as much as its lead-in and its own words', () => {
    const blocks = [
      block('Banks and shops.'),
      block('banks;', { kind: 'item', leadIn: 'We tell these people of you:' }),
    ];
    const read = (sentence: PlacedSentence): readonly Said[] => [
      { practice: 'affiliates', stance: 'yes', sure: 0.95, condition: null, sentence },
    ];
    const [finding] = detect(documentOf(blocks), { language: english, read });
    expect(finding?.evidence[0]?.quote).toBe('banks;');
  });
});
