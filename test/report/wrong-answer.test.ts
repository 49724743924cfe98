/** A wrong answer as the project's issue form takes it: its own fields, nothing that tells who reads, nothing that runs. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  answerText,
  explanationOf,
  formLink,
  publicAddress,
  wrongAnswerFields,
  type WrongAnswer,
} from '../../lib/report/wrong-answer';
import { evidence } from '../support/sample-report';

const answer: WrongAnswer = {
  address: 'https://larkfield.example/privacy',
  sentence: 'We sell kites & more.',
  practice: 'Selling your data (sale)',
  given: 'It sells.',
  expected: '',
  explanation: 'says yes',
  version: 'Plainprint 1.0.0',
};

it('has the fields of the form, in their order', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/wrong-answer.yml', 'utf8')) as {
    readonly body: readonly { readonly id: string }[];
  };
  expect(form.body.map(({ id }) => id)).toEqual(wrongAnswerFields);
});

it.each(['https://code.example/kites/issues', 'https://code.example/kites/issues/'])(
  'fills in the form at %s',
  (issues) => {
    const link = new URL(formLink(issues, answer));
    expect(link.origin + link.pathname).toBe('https://code.example/kites/issues/new');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      template: 'wrong-answer.yml',
      ...Object.fromEntries(Object.entries(answer).filter(([, text]) => text !== '')),
    });
  },
);

it.each([
  ['https://u:p@larkfield.example/privacy?session=7#me', 'https://larkfield.example/privacy'],
  ['file:///home/lark/privacy.html', ''],
  ['nonsense', ''],
  [null, ''],
])('gives of the address %s only what is public: "%s"', (url, address) => {
  expect(publicAddress(url)).toBe(address);
});

it('explains by how sure it was, and by a command that a shell takes for words', () => {
  const said = evidence("We don't\nsell `kites`; $(larks).", {
    heading: "Who's it?",
    leadIn: 'We may:',
    condition: 'consent',
  });
  expect(explanationOf(said).split('\n')).toEqual([
    'says yes, sure 0.9, condition consent',
    String.raw`npm run --silent explain -- 'We don'\''t sell ${'`'}kites${'`'}; $(larks).' --under 'Who'\''s it?' --lead-in 'We may:'`,
  ]);
});

it('is a text to paste, too, without what was left out', () => {
  expect(answerText({ ...answer, explanation: '', version: '' }, { address: 'Address', sentence: 'Sentence' })).toBe(
    'Address:\nhttps://larkfield.example/privacy\n\nSentence:\nWe sell kites & more.\n\n' +
      'practice:\nSelling your data (sale)\n\ngiven:\nIt sells.',
  );
});
