/** Why a sentence is read as it is: each step that can void a clause is told, with the word by which it does. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Example, PracticeId } from '../../lib/policy/practice';
import { explainDocument, unread } from '../../scripts/explain/explain-document';
import { readWords } from '../../scripts/explain/words';
import { exampleDocument } from '../../scripts/shared/example-document';

/** The lines on one practice, without the white space before them. */
const linesOn = (practice: PracticeId, example: Example): readonly string[] => {
  const document = exampleDocument(example);
  return explainDocument(document, { practice, fromBlock: document.blocks.length - 1 }).map((line) => line.trim());
};

const cases: readonly (readonly [string, PracticeId, Example, readonly (string | RegExp)[]])[] = [
  [
    'a plain statement',
    'sale',
    'We sell your address.',
    [
      '"We sell your address."',
      'read as: we sell your address',
      /^sale, a clause of "yes": \(sell\|/,
      'is for: "We may sell this information to third parties."',
      'found: "sell your address"',
      'who acts: the company, or nobody is named',
      'says: yes',
      'sale: yes',
      /^yes, sure 0\.\d\d: "We sell your address\."$/,
    ],
  ],
  ['a denial', 'sale', 'We never sell your address.', ['says: no: denied, by "never"', /^no, sure 0\.\d\d: /]],
  [
    'a condition',
    'sale',
    'We sell your address only with your consent.',
    [/^condition: only with consent, by ".*consent"$/, /^yes, sure 0\.\d\d, only with consent: /],
  ],
  [
    'a condition of the heading',
    'sale',
    { text: 'We sell your address.', under: 'For residents of Nevada' },
    ['under: For residents of Nevada', 'condition: only for some people, by the heading'],
  ],
  [
    'others who act',
    'sale',
    'Advertisers may sell your address.',
    [
      'who acts: those that the company deals with, by "advertisers"',
      'says: nothing: what these do does not count for this practice, by "advertisers"',
    ],
  ],
  [
    'what is only supposed',
    'sale',
    'If we were to sell your address, we would ask you.',
    [/^says: nothing: it is only supposed, or no longer so, by "if we/, 'findings: none'],
  ],
  [
    'something narrower that is denied',
    'marketing-opt-out',
    'You cannot opt out of receiving service news.',
    ['says: nothing: something else or something narrower is denied, by "can not opt out"', 'findings: none'],
  ],
  [
    'a denial that is lifted',
    'cookies',
    "We don't use cookies unless you log in.",
    [/^says: nothing: the denial is lifted, by ".*unless you/],
  ],
  [
    'a denial of which the practice says nothing',
    'business-transfer',
    { text: 'We will not transfer your data.', after: 'We may merge with another firm.' },
    ['says: nothing: it is denied, and the practice says nothing of denials, by "not"', 'findings: none'],
  ],
  [
    'a clause’s exception',
    'third-party-marketing',
    'We share your address with companies that act on our behalf for marketing.',
    [/^void: the clause’s "unless" is met, by "our behalf": our behalf/],
  ],
  [
    'a practice’s exception',
    'cookies',
    'We use cookies, and you can set your browser to refuse cookies.',
    [/^void: one of the practice’s "never" is met, by "you can set your browser to refuse cookies": /],
  ],
  [
    'a heading that is missing',
    'location',
    'Location',
    [/^void: no heading and no lead-in meets the clause’s "under": \(collect\*/],
  ],
  [
    'a sentence before that is missing',
    'business-transfer',
    'We may then transfer your personal information.',
    [/^void: the sentence before does not meet the clause’s "after": \{deal\}/, 'findings: none'],
  ],
  [
    'a definition',
    'sale',
    'A sale means the transfer of personal information for money.',
    ['void: it says what a word means, or what a law says, by "means"', 'findings: none'],
  ],
  [
    'other sites',
    'cookies',
    'Other websites use cookies to remember you.',
    ['void: it tells of other sites, or of what a section is about, by "other websites use"'],
  ],
  [
    'a clause beside one that denies',
    'data-biometric',
    'The camera maps your iris; its template never leaves your phone.',
    ['void: another clause of the sentence denies it'],
  ],
  [
    'a match in the lead-in alone',
    'cookies',
    { text: 'Safety', leadIn: 'We use cookies for:' },
    [
      'lead-in: We use cookies for:',
      'read as: we use cookies for : safety',
      'says: nothing: it stands in the lead-in alone',
      'findings: none',
    ],
  ],
  [
    'the sentence before',
    'identity-linking',
    { text: 'We link this information to your account.', after: 'Our servers log your IP address.' },
    ['after: our servers log your ip address', /^yes, sure 0\.\d\d: /],
  ],
];

describe('an explanation tells', () => {
  it.each(cases)('%s', (_, practice, example, wanted) => {
    const lines = linesOn(practice, example);
    for (const line of wanted)
      expect(lines).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

it('an explanation tells of a page only the sentences in which the practice’s clauses occur', () => {
  const page = exampleDocument({ text: 'We sell your address.', after: 'We use cookies. You may write to us.' });
  const told = explainDocument(page, { practice: 'cookies', fromBlock: 0 }).filter((line) => line.startsWith('"'));
  expect(told).toEqual(['"We use cookies."']);
});

it('an explanation says where no clause occurs', () => {
  expect(explainDocument(exampleDocument('Hello.'), { practice: null, fromBlock: 0 })).toEqual([
    '"Hello."',
    '  read as: hello',
    '  no clause occurs in it',
    '',
    'findings: none',
  ]);
});

it.each([
  ['en-GB', null],
  ['und', null],
  ['de-AT', null],
  ['nl', 'Dutch is not read; only English, German, French, Spanish, and Italian are'],
  ['xx', 'xx is not read; only English, German, French, Spanish, and Italian are'],
])('of the language %s: %s', (language, wanted) => {
  expect(unread(language)).toBe(wanted);
});

describe('the words of the command', () => {
  it.each([
    [['Hello.'], { kind: 'sentence', text: 'Hello.', language: 'en' }],
    [
      ['Hello.', '--under', 'A', '--lead-in', 'B', '--after', 'C.', '--lang', 'de'],
      { kind: 'sentence', text: 'Hello.', under: 'A', leadIn: 'B', after: 'C.', language: 'de' },
    ],
    [['--page', 'a.html', '--practice', 'sale'], { kind: 'page', file: 'a.html', practice: 'sale' }],
    [['--help'], { kind: 'help' }],
  ])('%j', (args, wanted) => {
    expect(readWords(args)).toEqual(wanted);
  });

  it.each([
    [[], 'give one sentence, in quotation marks'],
    [['We', 'sell'], 'give one sentence, in quotation marks'],
    [['--page', 'a.html'], '--page needs --practice'],
    [['--page', 'a.html', '--practice', 'sales'], 'no practice is called sales'],
    [['--page', 'a.html', '--practice', 'sale', 'Hello.'], '--page goes with --practice alone'],
    [['Hello.', '--practice', 'sale'], '--practice goes with --page'],
    [['Hello.', '--sale'], expect.stringContaining("'--sale'")],
  ])('%j are refused', (args, problem) => {
    expect(readWords(args)).toEqual({ kind: 'problem', problem });
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/explain.ts', ...args], { encoding: 'utf8' });

  it('explains, with status 0', () => {
    const { status, stdout } = run('We sell your address.');
    expect(status).toBe(0);
    expect(stdout).toContain('sale: yes');
  });

  it('refuses a language that is not read, with status 2', () => {
    const { status, stdout, stderr } = run('Wij verkopen uw adressen.', '--lang', 'nl');
    expect([status, stdout, stderr.trim()]).toEqual([
      2,
      '',
      'Dutch is not read; only English, German, French, Spanish, and Italian are',
    ]);
  });
});
