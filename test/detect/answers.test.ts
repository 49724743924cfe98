import { describe, expect, it } from 'vitest';
import { statementOf } from '../../lib/languages/en/answers';
import { detectByRules } from '../support/by-rules';
import { spell } from '../../lib/languages/en/spelling';
import { block } from '../../scripts/shared/example-document';
import { policyOf } from '../support/policy-of';

describe('a question and its answer', () => {
  it.each([
    ['Do you sell my data?', 'No.', 'we do not sell your data'],
    ['Q: Do you use cookies?', 'A: Yes, to keep you signed in.', 'we use cookies , to keep you signed in'],
    ['2) Is my data sold?', 'Never!', 'your data is not sold'],
    [
      'Will my details be shared?',
      'No, except with couriers.',
      'your details will not be shared , except with couriers',
    ],
    ['Can I delete my account?', 'Of course.', 'you can delete your account'],
    ['Are you able to opt out?', 'Yes.', 'you are able to opt out'],
    ['Does this site use cookies?', 'We do not.', 'this site does not use cookies'],
    ['Do advertisers get my data?', 'No.', 'never advertisers get your data'],
    ['Is there a way to opt out?', 'Absolutely not.', 'there is not a way to opt out'],
    ['Do you share data?', 'Only with couriers.', 'we share data , only with couriers'],
    ['Am I tracked?', 'It is.', 'you are tracked'],
    ['Do you know where I am?', 'No.', 'we do not know where you are'],
    ['How long do you keep my data?', 'Two years.', 'we keep your data for two years'],
    ['Where is my data stored?', 'In Norway.', 'your data is stored in norway'],
    ['Who can see my profile?', 'Everyone.', 'everyone can see your profile'],
    ['Which cookies do you use?', 'Session cookies.', 'we use session cookies'],
  ])('%s %s', (question, answer, statement) => {
    expect(statementOf(spell(question), spell(answer))?.trim()).toBe(statement);
  });

  it.each([
    ['How do you use data?', 'Yes.'],
    ['How do you use data?', 'With care.'],
    ['Who do you share data with?', 'Couriers.'],
    ['How long do you keep data?', 'We keep it for a year.'],
    ['Do you share data?', 'Not necessarily.'],
    ['Do you share data?', 'Only the law may tell.'],
    ['Do you share data?', 'No data is kept.'],
  ])('%s %s tells nothing', (question, answer) => {
    expect(statementOf(spell(question), spell(answer))).toBeNull();
  });
});

describe('the evidence', () => {
  const evidenceOf = (...blocks: Parameters<typeof block>[]) =>
    detectByRules({ ...policyOf(''), blocks: blocks.map((each) => block(...each)) })
      .filter(({ practice }) => practice === 'sale')
      .flatMap(({ stance, evidence }) => evidence.map(({ quote, leadIn }) => [stance, leadIn, quote]));

  it('has both where they stand together', () => {
    expect(evidenceOf(['We care. Do you sell my data? No, never. Ask us.'])).toEqual([
      ['no', null, 'Do you sell my data? No, never.'],
    ]);
  });
  it('introduces the answer by the question where that stands before it', () => {
    expect(evidenceOf(['Q: Do you sell my data?'], ['A: No.'])).toEqual([['no', 'Q: Do you sell my data?', 'A: No.']]);
  });
  it('introduces it by the question that is its heading', () => {
    const question = 'Do you sell my data?';
    expect(evidenceOf([question, { kind: 'heading' }], ['No.', { headings: [question] }])).toEqual([
      ['no', question, 'No.'],
    ]);
  });
  it('gives none for a question that is not answered', () => {
    expect(evidenceOf(['Do you sell my data? Read on.'], ['No.'])).toEqual([]);
  });

  it('stands in a cell whose column asks', () => {
    const [row, column] = ['For nonaffiliates to market to you', 'Do we share?'];
    const document = { ...policyOf(''), blocks: [block('No', { kind: 'cell', leadIn: `${row} — ${column}` })] };
    expect(detectByRules(document)).toMatchObject([
      { practice: 'third-party-marketing', stance: 'no', evidence: [{ quote: 'No', leadIn: `${row} — ${column}` }] },
    ]);
  });

  it('tells of the row whose name is too long to stand above the cell', () => {
    const cells = [
      [
        'For our affiliates everyday business purposes, information about what you paid and when',
        'Reasons why we share',
      ],
      ['Yes', 'Does Hill Bank share?'],
    ] as const;
    const blocks = cells.map(([text, leadIn]) => block(text, { kind: 'cell', leadIn }));
    expect(detectByRules({ ...policyOf(''), blocks })).toMatchObject([{ practice: 'affiliates', stance: 'yes' }]);
  });
});
