/** The command line loses nothing: whatever page, list or end comes, there are whole lines, a known status and no stack trace. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stuckEnvironment, WITHOUT_END } from '../support/page-without-end';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-'));
const sample = resolve('test/fixtures/policies/meadow-lists.html');
const words = ['--import', 'tsx', 'cli/summarize.ts', '--jsonl'];

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Line {
  readonly file: string;
  readonly error?: string;
  readonly words?: number;
  readonly findings?: readonly { readonly practice: string }[];
  readonly choices?: readonly { readonly href: string }[];
}

/** @throws where a line is not whole */
const linesOf = (text: string): readonly Line[] => {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
};

const run = (args: readonly string[], input = '', env = process.env) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...words, ...args], { encoding: 'utf8', input, env });
  expect(stderr).not.toMatch(/^ +at /m);
  return { lines: linesOf(stdout), stderr, status };
};

const inShell = (command: string) =>
  spawnSync('sh', ['-c', `'${process.execPath}' ${words.join(' ')} ${command}`], { encoding: 'utf8' });

const nested = (open: string, close: string, levels: number): string =>
  `<title>Privacy policy</title>${open.repeat(levels)}<p>We use cookies on this site.</p>${close.repeat(levels)}`;

describe('pages', { timeout: 240_000 }, () => {
  it('are read however deep they nest', () => {
    const deep = write('deep.html', nested('<div>', '</div>', 5000));
    const lists = write('lists.html', nested('<ul><li>', '</li></ul>', 2500));
    const { lines, status } = run([deep, lists]);
    expect(lines.map(({ findings }) => findings?.map(({ practice }) => practice))).toEqual([['cookies'], ['cookies']]);
    expect(status).toBe(0);
  });

  it('that take too long get a line, and the others are read', () => {
    const files = [sample, write(WITHOUT_END, '<title>Privacy policy</title>'), sample];
    const { lines, status } = run([...files, '--processes', '1', '--timeout', '30'], '', stuckEnvironment);
    expect(lines.map(({ error = 'read' }) => error)).toEqual([
      'read',
      'reading this file took longer than 30 s; --timeout allows more',
      'read',
    ]);
    expect(status).toBe(1);
  });

  it('have the addresses that their list gives them', () => {
    const page = write(
      'linked.html',
      '<title>Privacy policy</title><p>To opt out of marketing, <a href="../stop">click here</a>.',
    );
    const { lines, status } = run(
      ['--from', '-'],
      `${page}\thttps://one.example/a/b\n${page}\thttp://two.example/c/d\r\n${page}\n${page}\t\n${page}\tnowhere\n${page}\tdata:,x\n`,
    );
    expect(lines.map(({ error, choices }) => error ?? choices?.map(({ href }) => href))).toEqual([
      ['https://one.example/stop'],
      ['http://two.example/stop'],
      ['../stop'],
      ['../stop'],
      'not a web address: nowhere',
      'not a web address: data:,x',
    ]);
    expect(status).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('are files: pipes, devices, sockets and folders get a line', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const socket = join(folder, 'socket');
    const server = createServer().listen(socket);
    await once(server, 'listening');
    const { lines, status } = run(['--from', '-'], [pipe, '/dev/zero', socket, folder, '-', sample].join('\n'));
    server.close();
    const none = 'this is no file, but a pipe, a device or a socket';
    expect(lines.map(({ error = 'read' }) => error)).toEqual([
      none,
      none,
      none,
      'this is a folder, not a file',
      'there is no such file',
      'read',
    ]);
    expect(status).toBe(1);
  });
});

describe('an end before the end', { timeout: 240_000 }, () => {
  const list = write('many.txt', `${sample}\n`.repeat(3000));

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves whole lines and status %d, and the same command goes on', async (signal, status) => {
    const results = join(folder, `${signal}.jsonl`);
    const child = spawn(process.execPath, [...words, '--from', list, '--out', results], {
      stdio: ['ignore', 'inherit', 'pipe'],
      // As in a terminal, which tells the whole group.
      detached: true,
    });
    let complaints = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    const ended = once(child, 'close');
    await expect
      .poll(() => existsSync(results) && readFileSync(results).length, { timeout: 200_000 })
      .toBeGreaterThan(0);
    process.kill(-(child.pid ?? 0), signal);
    expect(await ended).toEqual([status, null]);
    expect(complaints).toBe('');
    const lines = linesOf(readFileSync(results, 'utf8'));
    expect(lines.every(({ error, file }) => error === undefined && file === sample)).toBe(true);
    const short = write('short.txt', `${sample}\n`.repeat(lines.length + 1));
    expect(run(['--from', short, '--out', results]).stderr).toContain(`going on after ${lines.length} results`);
  });

  it('a reader that has seen enough is none: status 0, nothing said', () => {
    const status = join(folder, 'status');
    const command = `'${process.execPath}' ${words.join(' ')} --from '${list}'`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${command}; echo "$?" > '${status}'; } | head -n 1`], {
      encoding: 'utf8',
    });
    expect(linesOf(stdout)).toMatchObject([{ file: sample }]);
    expect(stderr).toBe('');
    expect(readFileSync(status, 'utf8')).toBe('0\n');
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk: status 3, and why', () => {
    const { stderr, status } = inShell(`'${sample}' > /dev/full`);
    expect([status, stderr]).toEqual([3, 'the output cannot be written: there is no room left on the disk\n']);
  });

  it.each([
    [['--from', join(folder, 'none.txt')], `${join(folder, 'none.txt')}: there is no such file`],
    [['--from', folder], 'this is a folder, not a file'],
    [['--from', list, '--out', folder], 'results go to a file'],
    [['--from', list, '--out', join(folder, 'none', 'reports.jsonl')], 'there is no such folder'],
    [['--from', list, '--out', list], `line 1 is not about ${sample}`],
    [['--timeout', '0', sample], 'not a number of seconds, up to a day: 0'],
    [['--timeout', 'long', sample], 'not a number of seconds, up to a day: long'],
  ])('%j is refused with status 2', (args, problem) => {
    const before = readFileSync(list, 'utf8');
    const { stderr, status } = run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(problem)]);
    expect(readFileSync(list, 'utf8')).toBe(before);
  });
});
