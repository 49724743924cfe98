/** `summarize history`, run as its users run it, and the names that it takes for dated versions. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../cli/compare/versions';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-'));
const file = (name: string, content: string): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const run = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/summarize.ts', 'history', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { stdout, stderr, status };
};

const around = `Larkfield Kites makes kites from paper and bamboo in a small workshop by the sea, and sends them by post.
When you order a kite, we collect your name and your address. You can write to us and ask us to delete your data.`;
const page = (...sentences: readonly string[]): string =>
  `<title>Privacy policy</title><h1>Privacy policy</h1><p>${around}</p><p>${sentences.join(' ')}</p>`;
const denial = 'We never sell your personal information.';
const training = 'We use your personal information to train our machine learning models.';

file('kites/2021-03-01.html', page(denial));
file('kites/2022-03-01T10-20-30Z.html', page(denial, 'Gulls are welcome here.'));
file('kites/20230301102030.html', page(denial, 'Gulls are welcome here.', training));
file('kites/notes.html', page(training));
file(
  'gulls/privacy/policy-2020-01-01.md',
  '# Privacy policy\n\nWe never sell your personal information. '.concat(around),
);
file('gulls/privacy/policy-2020-01-02.md', 'Please wait.');
file(
  'gulls/privacy/policy-2020-01-03.md',
  '# Privacy policy\n\nWe never sell your personal information. '.concat(around),
);

describe('history', { timeout: 60_000 }, () => {
  it('tells a line a change, with its date and its quote, and nothing of undated files', () => {
    const { stdout, status } = run(join(folder, 'kites'));
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines).toEqual([
      [
        '2022-03-01',
        'kites',
        expect.stringContaining('The wording has changed'),
        expect.stringMatching(/% of the text is new/),
      ],
      ['2023-03-01', 'kites', expect.stringMatching(/^− New: .*train/), `“${training}”`],
    ]);
  });

  it('tells the same as JSON, of every policy in folders below, and leaves out what was saved in part', () => {
    const { stdout, stderr } = run('--json', folder);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      expect.objectContaining({ policy: 'kites', kind: 'words' }),
      expect.objectContaining({ policy: 'kites', kind: 'new', practice: 'ai-training' }),
    ]);
    expect(stderr).toContain('policy-2020-01-02.md: left out: it holds less than half');
  });

  it.each([
    [[join(folder, 'none')], 'there is no such folder'],
    [[join(folder, 'kites/notes.html')], 'this is a file, not a folder'],
    [[], 'history takes one folder'],
    [['--json', '--text', folder], '--text goes with compare'],
  ])('refuses %j', (args, problem) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(problem);
  });

  it('says so where no file has a date', () => {
    mkdirSync(join(folder, 'empty'));
    expect(run(join(folder, 'empty')).stderr).toContain('no file here has a date in its name');
  });
});

it.each([
  ['2023-05-01.html', '2023-05-01'],
  ['2023-05-01T10-20-30Z.md', '2023-05-01'],
  ['2023-05-01--3fa9c.md', '2023-05-01'],
  ['20230501.htm', '2023-05-01'],
  ['20230501102030.html', '2023-05-01'],
  ['policy-2023-05-01.markdown', '2023-05-01'],
  ['policy-2023-05-01.pdf', '2023-05-01'],
  ['policy_2023-05-01T10-20-30Z.html', '2023-05-01'],
  ['policy20230501.html', '2023-05-01'],
  ['2023-02-30.html', null],
  ['2023-05-01.txt', null],
  ['12023-05-01.html', null],
  ['policy-123456789.html', null],
  ['policy.html', null],
])('%s is of %s', (name, date) => {
  expect(dateOf(name)).toBe(date);
});
