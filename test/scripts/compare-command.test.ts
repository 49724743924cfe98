/** `summarize compare`, run as its users run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidence } from '../support/sample-report';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/summarize.ts', ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

const policy = (...sentences: readonly string[]): string => `Privacy policy
==============

Larkfield Kites makes kites from paper. When you order a kite, we collect your name and your address.

## Who gets what

${sentences.map((sentence) => `*   ${sentence}`).join('\n')}

You can write to [us](https://larkfield.example/contact) and ask us to delete your data.
`;
const before = file('before.md', policy('We never sell your personal information.'));
const after = file('after.md', policy('We sell your personal information to advertisers.', 'Our carrier is a gull.'));

describe('compare', { timeout: 60_000 }, () => {
  it('tells in words what changed, with both sentences', () => {
    const { stdout, status } = run('compare', before, after);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^What has changed\n {2}− Changed: It sells, rents/);
    expect(stdout).toContain('Before: “We never sell your personal information.”');
    expect(stdout).toContain('Now: “We sell your personal information to advertisers.”');
    expect(stdout).toMatch(/\d+% of the text is new/);
  });

  it('tells the same as JSON, with the marked text where it is asked for', () => {
    const plain = JSON.parse(run('compare', '--json', before, after).stdout) as Record<string, unknown>;
    expect(plain).toMatchObject({ schema: 1, kind: 'facts', before: { file: before }, after: { file: after } });
    expect(plain['changes']).toContainEqual(expect.objectContaining({ practice: 'sale', kind: 'stance' }));
    expect(plain['text']).not.toHaveProperty('runs');
    const withText = JSON.parse(run('compare', '--json', '--text', before, after).stdout) as Record<string, unknown>;
    expect(withText['text']).toHaveProperty('runs');
  });

  it('of a version with itself finds nothing', () => {
    expect(run('compare', before, before).stdout).toBe('What has changed\nNothing has changed.\n');
  });

  it('says which version could not be read', () => {
    const { stdout, stderr, status } = run('compare', before, join(folder, 'none.md'));
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain('none.md: there is no such file');
  });

  it.each([
    [['compare', before], 'compare takes two names'],
    [['compare', '--text', before, after], '--text goes with --json'],
    [['compare', '--timeout', 'long', before, after], 'not a number of seconds'],
    [['compare', '--jsonl', before, after], "Unknown option '--jsonl'"],
    [['compare', 'run.jsonl', after], 'a run (.jsonl) is compared with another run'],
  ])('refuses %j', (args, problem) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('usage: npm run --silent summarize -- compare');
  });
});

describe('compare, of two runs', { timeout: 60_000 }, () => {
  const report = (name: string, url: string | null, quote: string, stance: string, more: object = {}) => ({
    schema: 2,
    file: name,
    url,
    title: name,
    isPolicy: true,
    language: 'en',
    effectiveDate: null,
    words: 90,
    findings: [{ practice: 'sale', stance, condition: null, evidence: [{ ...evidence(quote), stance }] }],
    choices: [],
    ...more,
  });
  const lines = (...values: readonly unknown[]): string =>
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n') + '\n';
  const denial = 'We never sell the addresses of those who order a kite.';
  const sale = 'We sell the addresses of those who order a kite to makers of string.';
  const older = file(
    'older.jsonl',
    lines(
      report('gulls.html', null, denial, 'no'),
      report('old-name.html', 'https://kites.example/privacy', denial, 'no'),
      report('gone.html', null, sale, 'yes'),
    ),
  );

  it('joins policies by their addresses, else by their files, and tells those that are in one run only', () => {
    const newer = file(
      'newer.jsonl',
      lines(
        report('new-name.html', 'https://kites.example/privacy', sale, 'yes'),
        report('gulls.html', null, denial, 'no', { text: denial }),
        report('fresh.html', null, denial, 'no'),
      ),
    );
    const { stdout, status } = run('compare', '--json', older, newer);
    const told = stdout.trim().split('\n');
    expect(status).toBe(0);
    expect(told.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ kind: 'facts', before: expect.objectContaining({ file: 'old-name.html' }) as object }),
      expect.objectContaining({ kind: 'same', text: null }),
      expect.objectContaining({ kind: 'only-after', before: null }),
      expect.objectContaining({ kind: 'only-before', after: null }),
    ]);
  });

  it('joins addresses in whichever form, and no policies of two addresses for the name of their file', () => {
    const earlier = file(
      'renumbered-older.jsonl',
      lines(
        report('1.html', 'https://boats.example/privacy', denial, 'no'),
        report('2.html', 'http://www.kites.example/privacy/', denial, 'no'),
        report('3.html', null, denial, 'no'),
      ),
    );
    const newer = file(
      'renumbered-newer.jsonl',
      lines(
        report('1.html', 'https://kites.example/privacy', denial, 'no'),
        report('2.html', 'https://gulls.example/privacy', denial, 'no'),
        report('3.html', 'https://string.example/privacy', denial, 'no'),
      ),
    );
    const told = run('compare', '--json', earlier, newer).stdout.trim().split('\n');
    const version = (name: string): unknown => expect.objectContaining({ file: name });
    expect(told.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ kind: 'same', before: version('2.html'), after: version('1.html') }),
      expect.objectContaining({ kind: 'only-after', after: version('2.html') }),
      expect.objectContaining({ kind: 'same', before: version('3.html'), after: version('3.html') }),
      expect.objectContaining({ kind: 'only-before', before: version('1.html') }),
    ]);
  });

  it('joins files that have one address by their names', () => {
    const address = 'https://kites.example/privacy';
    const pages = ['en.html', 'de.html'].map((name) => report(name, address, denial, 'no'));
    const [earlier, newer] = [
      file('order.jsonl', lines(...pages)),
      file('other-order.jsonl', lines(...pages.toReversed())),
    ];
    const told = run('compare', '--json', earlier, newer).stdout.trim().split('\n');
    const version = (name: string): unknown => expect.objectContaining({ file: name });
    expect(told.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ kind: 'same', before: version('de.html'), after: version('de.html') }),
      expect.objectContaining({ kind: 'same', before: version('en.html'), after: version('en.html') }),
    ]);
  });

  it('goes on over lines that are no reports, and says which', () => {
    const newer = file(
      'damaged.jsonl',
      lines(
        '{"file":',
        { file: 'a.html', error: 'there is no such file' },
        { schema: 1 },
        report('gulls.html', null, denial, 'no'),
      ),
    );
    const { stdout, stderr, status } = run('compare', older, newer);
    expect(status).toBe(1);
    expect(stderr).toContain('line 1: this is no line of JSON');
    expect(stderr).toContain('line 2: a.html: there is no such file');
    expect(stderr).toContain('line 3: this is no report: schema');
    expect(stdout).toMatch(/^gulls\.html\nWhat has changed\nPlainprint found no change .* could not be compared\.\n/);
  });

  it('refuses a run that is not there', () => {
    const { stderr, status } = run('compare', join(folder, 'none.jsonl'), older);
    expect([status, stderr.trim()]).toEqual([2, `${join(folder, 'none.jsonl')}: there is no such file`]);
  });
});
