/** The command line, run as its users run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PolicyReport } from '../../lib/policy/report';
import { partAt } from '../../lib/report/part-at';
import { layeredPages } from '../support/layered-sites';

const samples = 'test/fixtures/policies';
const folder = mkdtempSync(join(tmpdir(), 'plainprint-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = (args: readonly string[], input?: string | Buffer) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/summarize.ts', ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { stdout, stderr, status };
};
const reportsOf = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the command line', { timeout: 60_000 }, () => {
  it('prints a summary for people', () => {
    const { stdout, status } = run([`${samples}/sunny-harbor-2009.html`]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Sunny Harbor :: Privacy Policy\n/);
    expect(stdout).toContain('Who gets your data');
  });

  it('says why a page is taken for a policy, or not', () => {
    const { stdout } = run(['--why', `${samples}/sunny-harbor-2009.html`]);
    expect(stdout).toMatch(/^a policy: \d\.\d\d/);
    expect(stdout).toMatch(/\n \+0\.55 {2}title: .+\n/);
    expect(stdout).toContain('in the title: Sunny Harbor :: Privacy Policy');
    const [report] = reportsOf(run(['--jsonl', '--why', `${samples}/garden-article.html`]).stdout);
    expect(report?.['why']).toMatchObject({ isPolicy: false, missing: ['name'] });
  });

  it('prints one report as JSON, with the text where it is asked for', () => {
    const { stdout } = run([
      '--json',
      '--text',
      '--url',
      'https://harbor.example/privacy',
      `${samples}/sunny-harbor-2009.html`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 2,
      file: `${samples}/sunny-harbor-2009.html`,
      url: 'https://harbor.example/privacy',
      isPolicy: true,
      language: 'en',
      text: expect.stringContaining('Sunny Harbor Privacy Policy') as string,
    });
  });

  it('prints a line a file, in order, and goes on over files that cannot be read', () => {
    const names = ['meadow-lists', 'garden-article', 'stillwater-notes', 'shop-home'].map(
      (name) => `${samples}/${name}.html`,
    );
    const files = [
      names[0],
      'no-such-file.html',
      folder,
      file('leaflet.html', '%PDF-1.7 …'),
      ...names.slice(1),
    ] as string[];
    const { stdout, status } = run(['--jsonl', ...files]);
    const reports = reportsOf(stdout);
    expect(status).toBe(1);
    expect(reports.map((report) => report['file'])).toEqual(files);
    expect(reports.map((report) => report['error'] ?? 'read')).toEqual([
      'read',
      'there is no such file',
      'this is a folder, not a file',
      'this PDF is damaged: Invalid PDF structure.',
      'read',
      'read',
      'read',
    ]);
  });

  it('reads standard input', () => {
    const { stdout } = run(['--json', '-'], '<title>Privacy</title><p>We use cookies.</p>');
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', findings: [{ practice: 'cookies' }] });
  });

  it('reads an empty page', () => {
    const { stdout, status } = run(['--json', file('empty.html', '')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ isPolicy: false, words: 0, findings: [], choices: [] });
  });

  it('reads the character set that the page declares', () => {
    const page = '<meta charset="windows-1252"><title>Caf\xe9 privacy</title><p>The caf\xe9 uses cookies.</p>';
    const { stdout } = run(['--json', file('latin.html', Buffer.from(page, 'latin1'))]);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Café privacy' });
  });

  it('reads the pages of a policy as one, and names the file of each quote', () => {
    const [first, second] = ['/notice/privacy', '/notice/full'].map((path, at) =>
      file(`${at}.html`, layeredPages[path] ?? ''),
    );
    const { stdout } = run(['--json', '--whole', first ?? '', second ?? '']);
    const report = JSON.parse(stdout) as PolicyReport;
    expect(report).toMatchObject({ file: first, title: 'Privacy Notice' });
    const sale = report.findings.find(({ practice }) => practice === 'sale');
    expect(partAt(report.parts, sale?.evidence[0]?.block ?? 0)?.url).toBe(second);
    expect(run(['--whole', first ?? '', second ?? '']).stdout).toMatch(/^Privacy Notice\n/);
  });

  it('reads a policy whose first page holds too little to tell its language', () => {
    const [cover, text] = [
      file('cover.html', '<title>Hinweise</title>'),
      file('de.html', layeredPages['/help/german'] ?? ''),
    ];
    const [report] = reportsOf(run(['--jsonl', '--whole', cover, text]).stdout);
    expect(report).toMatchObject({ title: 'Hinweise', language: 'de' });
  });

  it.each([
    ['that is not there', '/nowhere.html', '/nowhere.html: there is no such file'],
    ['in another language', '/help/german', 'is in another language (de)'],
  ])('reads no policy of which one page cannot be read: %s', (_what, path, problem) => {
    const page = layeredPages[path];
    const other = page === undefined ? path : file('other.html', page);
    const [report] = reportsOf(
      run(['--jsonl', '--whole', file('a.html', layeredPages['/notice/privacy'] ?? ''), other]).stdout,
    );
    expect(report?.['error']).toContain(problem);
  });

  it.each([
    [[], 'no file was named'],
    [['--whole', 'a.html'], '--whole takes the files of a policy, two or more'],
    [['--json', 'a.html', 'b.html'], '--json takes one file'],
    [['--url', 'nowhere', 'a.html'], 'not an address: nowhere'],
    [['--loud', 'a.html'], "Unknown option '--loud'"],
  ])('refuses %j and says why', (args, problem) => {
    const { stdout, stderr, status } = run(args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('usage:');
  });
});
