/**
 * Builds the command line into `.output`: a script for the command, one for its processes with what V8 made of it, one for each kind of
 * file that is rare, the nets of English, and what they were made of.
 * `cli/start.js` calls it.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { flagsOf } from '../cli/processes';
import { leaveOutSentences } from './build/rules-only';

/** A command that runs may start more processes of the build that it began with; so many files are kept, seven a build. */
const KEPT = 70;

/** Read by scripts of their own, which are loaded where there is such a file: PDF's alone would be as large as all the rest. */
const rare = ['read-pdf-file', 'markdown-page'];

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output');

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const hashOfFile = (path: string): string | null => (existsSync(path) ? hashOf(readFileSync(path)) : null);

/** How it is built, and of which packages: npm writes this list whenever it installs. */
const tools = [
  'node_modules/.package-lock.json',
  'scripts/build-command-line.ts',
  ...['rules-only', 'make-nets', 'ready-nets', 'compiled-script'].map((name) => `scripts/build/${name}.ts`),
];
const sources = new Map(tools.map((path) => [path, hashOfFile(join(root, path))]));

/** As they are read, for they may change while the build goes on. */
const noteSources: Plugin = {
  name: 'note-sources',
  enforce: 'pre',
  transform(code, id) {
    const path = relative(root, id);
    if (/^(?:cli|lib)\//.test(path) && !sources.has(path)) sources.set(path, hashOf(code));
  },
};

const partName = (name: string): string => `part:${name}`;

const loadRareApart: Plugin = {
  name: 'load-rare-apart',
  enforce: 'pre',
  resolveId: (path) => {
    const name = rare.find((one) => path === `./${one}`);
    return name === undefined ? null : { id: partName(name), external: true };
  },
};

const netsName = 'file:nets';
const readyNets = join(root, 'scripts/build/ready-nets.ts');

/** Nets that are ready take the place of what compiles them, but for `ready-nets.ts` itself, which makes what it cannot read. */
const takeReadyNets: Plugin = {
  name: 'take-ready-nets',
  enforce: 'pre',
  resolveId: (path, importer) =>
    /\/compiled-(?:rules|offers)$/.test(path) && importer !== readyNets ? readyNets : null,
};

/** @param path of the script's module, without its ending */
const bundle = async (path: string, plugins: readonly Plugin[] = [], format: 'es' | 'cjs' = 'es'): Promise<string> => {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins, loadRareApart, noteSources, leaveOutSentences],
    // Whole libraries go into the script, but for what Node has itself, and the largest, which is one file anyway.
    ssr: { noExternal: true, external: ['unpdf/pdfjs'] },
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: join(root, `${path}.ts`),
      rolldownOptions: { output: { codeSplitting: false, format } },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${path} was not built`);
  return chunk.code;
};

/** Written beside and put in place at once: several commands may build at the same time. */
const put = (name: string, text: string | Buffer): void => {
  const path = join(folder, name);
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};

const removeOldest = (): void => {
  const age = (name: string): number => -(statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const scripts = readdirSync(folder).filter((name) => /^summarize.*\.(?:mjs|cjs|nets|code)/.test(name));
  for (const name of scripts.toSorted((one, other) => age(one) - age(other)).slice(KEPT))
    rmSync(join(folder, name), { force: true });
};

/** By a script of the same sources: what this process itself has loaded may be older than what the bundles hold. */
const makeNets = async (): Promise<Buffer> => {
  const script = Buffer.from(await bundle('scripts/build/make-nets')).toString('base64');
  const made = (await import(`data:text/javascript;base64,${script}`)) as typeof import('./build/make-nets');
  return made.makeNets();
};

/**
 * What V8 has made of the reading script once it has read a page; where that fails, the script is compiled whenever it is started.
 * It is good for processes with the same flags: those of short runs, where it counts.
 */
const putCode = async (worker: string): Promise<void> => {
  const path = join(folder, `${codeFile}.${process.pid}`);
  const child = fork(worker, [path], { execArgv: [...flagsOf({ isShort: true })], serialization: 'advanced' });
  child.send({ file: join(root, 'test/fixtures/policies/meadow-lists.html'), url: null, withText: false });
  child.on('message', (message) => message !== 'ready' && child.disconnect());
  await once(child, 'exit');
  if (existsSync(path)) renameSync(path, join(folder, codeFile));
};

mkdirSync(folder, { recursive: true });
const nets = await makeNets();
const reader = 'summarize-reader';
const scripts = new Map<string, string>();
scripts.set('summarize', await bundle('cli/main', [takeReadyNets]));
for (const name of rare) scripts.set(name, await bundle(`cli/${name}`, [takeReadyNets]));
const whole = await bundle('cli/summarize-worker', [takeReadyNets], 'cjs');
scripts.set(reader, whole.replaceAll(`import("${partName('')}`, `load("${partName('')}`));
scripts.set('summarize-worker', await bundle('scripts/build/compiled-script', [], 'cjs'));
// Named by what they hold: the command never starts processes of another build than its own.
const id = hashOf([...scripts.values()].join('')).slice(0, 16);
const fileOf = (name: string): string =>
  `${name.replace(/^(?!summarize)/, 'summarize-')}.${id}.${['summarize-worker', reader].includes(name) ? 'cjs' : 'mjs'}`;
const [netsFile, codeFile] = [`summarize.${id}.nets`, `summarize.${id}.code`];
const linked = (script: string): string =>
  rare
    .reduce((text, name) => text.replaceAll(partName(name), `./${fileOf(name)}`), script)
    .replaceAll(netsName, netsFile)
    .replaceAll('file:reader', fileOf(reader))
    .replaceAll('file:code', codeFile);
put(netsFile, nets);
for (const name of [...rare, reader, 'summarize-worker']) put(fileOf(name), linked(scripts.get(name) ?? ''));
await putCode(join(folder, fileOf('summarize-worker')));
// The command last: once it is there, so is what it starts.
put(fileOf('summarize'), linked(scripts.get('summarize') ?? ''));
const worker = fileOf('summarize-worker');
const flags = flagsOf({ isShort: true });
put(
  'summarize.json',
  JSON.stringify({ script: fileOf('summarize'), worker, flags, sources: Object.fromEntries(sources) }),
);
removeOldest();
