/** The command line as it is started: one script, built from its sources. In a copy of the project, whose sources the tests change. */
import { spawn } from 'node:child_process';
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

for (const path of ['cli', 'lib', 'package.json', 'scripts/build', 'scripts/build-command-line.ts'])
  cpSync(path, join(project, path), { recursive: true });
for (const path of ['locales', 'node_modules', 'public']) symlinkSync(resolve(path), join(project, path));
afterAll(() => rmSync(project, { recursive: true }));
beforeEach(() => cpSync('cli/summarize-options.ts', options));

interface Built {
  readonly script: string;
  readonly sources: Readonly<Record<string, string | null>>;
}
const readBuilt = (): Built => JSON.parse(readFileSync(built, 'utf8')) as Built;

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
  const worker = readFileSync(join(output, readBuilt().script.replace(/^summarize/, 'summarize-worker')), 'utf8');
  expect(worker.match(/^import .*/gm)?.filter((line) => !/"node:/.test(line))).toEqual([]);
  expect(worker).not.toContain('mdast');
});

it.each([
  ['are there', () => {}],
  ['are gone', (nets: string) => rmSync(nets)],
  ['are damaged', (nets: string) => writeFileSync(nets, 'no nets')],
])('reads the same where the nets that the build has made %s', patience, async (_what, change) => {
  rmSync(output, { recursive: true, force: true });
  await summarize('--help');
  const nets = join(output, readBuilt().script.replace(/mjs$/, 'nets'));
  expect(statSync(nets).size).toBeGreaterThan(100_000);
  change(nets);
  await expectAnswer();
});

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
