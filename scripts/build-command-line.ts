/** Builds the command line into `.output`: a script for the command, one for its processes, and what they were made of. `cli/start.js` calls it. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { leaveOutSentences } from './build/rules-only';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output');
const begun = Date.now();

/** Written beside and put in place at once: several commands may build at the same time. */
const put = (name: string, text: string): void => {
  const path = join(folder, name);
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};

/** @returns the modules that it is made of */
const bundle = async (name: string): Promise<readonly string[]> => {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [leaveOutSentences],
    // Whole libraries go into the script, but for what Node has itself.
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: join(root, `cli/${name}.ts`),
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not built`);
  put(`${name}.mjs`, chunk.code);
  return chunk.moduleIds;
};

mkdirSync(folder, { recursive: true });
const modules = [...(await bundle('summarize')), ...(await bundle('summarize-worker'))];
const own = modules.map((module) => relative(root, module)).filter((path) => /^(?:cli|lib)\//.test(path));
const sources = [...new Set([...own, 'package-lock.json', 'scripts/build-command-line.ts'])];
put('summarize.json', JSON.stringify({ begun, sources }));
