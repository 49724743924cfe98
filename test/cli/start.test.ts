/** The command line as it is started: one script, built from its sources. In a copy of the project, whose sources the tests change. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { summarizeFile } from '../../cli/summarize-file';
import { twoColumns } from '../support/pdf-policies';

const patience = { timeout: 120_000 };
const sample = resolve('test/fixtures/policies/meadow-lists.html');
const project = mkdtempSync(join(tmpdir(), 'plainprint-command-'));
const output = join(project, '.output');
const built = join(output, 'summarize.json');
const options = join(project, 'cli/summarize-options.ts');

for (const path of [
  'cli',
  'lib',
  'package.json',
  'scripts/build',
  'scripts/build-command-line.ts',
  'test/fixtures/policies',
])
  cpSync(path, join(project, path), { recursive: true });
for (const path of ['locales', 'node_modules', 'public']) symlinkSync(resolve(path), join(project, path));
afterAll(() => rmSync(project, { recursive: true }));
beforeEach(() => cpSync('cli/summarize-options.ts', options));

interface Built {
  readonly script: string;
  readonly worker: string;
  readonly flags: readonly string[];
  readonly sources: Readonly<Record<string, string | null>>;
}
const readBuilt = (): Built => JSON.parse(readFileSync(built, 'utf8')) as Built;
/** A file of the same build as the command. */
const partOf = (ending: string, name = 'summarize'): string =>
  join(
    output,
    readBuilt()
      .script.replace(/^summarize/, name)
      .replace(/mjs$/, ending),
  );

const summarize = async (...args: string[]) => {
  const child = spawn(process.execPath, [join(project, 'cli/start.js'), ...args]);
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.resume();
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout };
};

const expectAnswer = async (file = sample): Promise<void> => {
  const { stdout, status } = await summarize('--jsonl', '--text', file);
  expect(JSON.parse(stdout)).toEqual(await summarizeFile({ file, url: null, withText: true }));
  expect(status).toBe(0);
};

/** Changes what `--help` says, in the source; gives the file an old date, as of an archive that was unpacked. */
const changeSource = (says: string): void => {
  writeFileSync(options, readFileSync(options, 'utf8').replace('exit status:', says));
  utimesSync(options, 1, 1);
};

it('is built where it is not, says what its sources say, and is not built again', patience, async () => {
  rmSync(output, { recursive: true, force: true });
  await expectAnswer();
  const first = readBuilt();
  expect(Object.keys(first.sources)).toEqual(
    expect.arrayContaining([
      'lib/page/extract/walk.ts',
      'scripts/build/rules-only.ts',
      'node_modules/.package-lock.json',
    ]),
  );
  utimesSync(built, 1, 1);
  await expectAnswer();
  expect(statSync(built).mtimeMs).toBe(1000);
  expect(readBuilt()).toEqual(first);
});

it('loads what reads PDF and Markdown only where there is such a file', patience, async () => {
  const [pdf, markdown] = [join(project, 'policy.pdf'), join(project, 'policy.md')];
  writeFileSync(pdf, twoColumns());
  writeFileSync(markdown, '# Privacy policy\n\nWe never sell your **e-mail address** to anyone.\n');
  await expectAnswer(pdf);
  await expectAnswer(markdown);
  const reader = readFileSync(partOf('cjs', 'summarize-reader'), 'utf8');
  expect(reader.match(/= require\(.*/g)?.filter((line) => !/"node:/.test(line))).toEqual([]);
  expect(reader).not.toContain('mdast');
});

const states = [
  ['is there', () => {}],
  ['is gone', (path: string) => rmSync(path)],
  ['is damaged', (path: string) => writeFileSync(path, readFileSync(path).fill(1, 1000, 2000))],
  ['is cut short', (path: string) => writeFileSync(path, 'n')],
] as const;

it.each(['nets', 'code'].flatMap((ending) => states.map(([what, change]) => ({ ending, what, change }))))(
  'reads the same where the file of $ending that the build has made $what',
  patience,
  async ({ ending, change }) => {
    rmSync(output, { recursive: true, force: true });
    await summarize('--help');
    const path = partOf(ending);
    expect(statSync(path).size).toBeGreaterThan(100_000);
    change(path);
    await expectAnswer();
  },
);

it('has the code of the script that reads as V8 takes it', patience, async () => {
  rmSync(output, { recursive: true, force: true });
  await summarize('--help');
  const file = partOf('cjs', 'summarize-reader');
  // Flags are part of what V8 compares, so it is asked in a process that has those of a short run.
  const ask = `const vm = require('node:vm'), fs = require('node:fs');
    const source = '(function (require, __dirname, load) {' + fs.readFileSync(process.argv[1], 'utf8') + '\\n})';
    const cachedData = fs.readFileSync(process.argv[2]).subarray(4);
    console.log(new vm.Script(source, { filename: process.argv[1], cachedData }).cachedDataRejected);`;
  const { stdout } = spawnSync(process.execPath, [...readBuilt().flags, '--eval', ask, file, partOf('code')]);
  expect(stdout.toString()).toBe('false\n');
});

it(
  'starts the process that reads before it looks whether the build is fresh, and not where none is needed',
  patience,
  async () => {
    await summarize('--help');
    const note = join(project, 'started.txt');
    const worker = join(output, readBuilt().worker);
    writeFileSync(
      worker,
      `require('node:fs').appendFileSync(${JSON.stringify(note)}, 'x');${readFileSync(worker, 'utf8')}`,
    );
    await expectAnswer();
    expect(readFileSync(note, 'utf8')).toBe('x');
    for (const words of [['--help'], ['compare', '--help'], ['--jsonl', '--from', join(project, 'none.txt')]])
      await summarize(...words);
    expect(readFileSync(note, 'utf8')).toBe('x');
  },
);

it('is built where two commands ask for it at once', patience, async () => {
  rmSync(output, { recursive: true, force: true });
  await Promise.all([expectAnswer(), expectAnswer()]);
  await expectAnswer();
});

it('is built anew where a source has changed, whatever its date', patience, async () => {
  expect((await summarize('--help')).stdout).toContain('exit status:');
  const before = readBuilt();
  changeSource('what it ends with:');
  expect((await summarize('--help')).stdout).toContain('what it ends with:');
  // A build that began before the change ends after it.
  writeFileSync(built, JSON.stringify(before));
  expect((await summarize('--help')).stdout).toContain('what it ends with:');
});

it.each([
  [
    'a source has gone',
    () => writeFileSync(built, JSON.stringify({ ...readBuilt(), sources: { 'cli/gone.ts': 'x' } })),
  ],
  ['its list is cut short', () => writeFileSync(built, '{"script":')],
  ['its script has gone', () => rmSync(join(output, readBuilt().script))],
])('is built anew where %s', patience, async (_what, damage) => {
  await summarize('--help');
  damage();
  await expectAnswer();
});

it('runs from its sources where nothing can be written', patience, async () => {
  rmSync(output, { recursive: true, force: true });
  writeFileSync(output, 'this is no folder');
  await expectAnswer();
  expect(readFileSync(output, 'utf8')).toBe('this is no folder');
  rmSync(output);
});

it('prints a summary for people, and says what it refuses', patience, async () => {
  expect((await summarize(sample)).stdout).toContain('Privacy');
  expect(await summarize('--loud')).toMatchObject({ status: 2, stdout: '' });
});
