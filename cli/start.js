/** Starts the command line as one script, which takes a third of the time; it is built where that is not done, or where a source has changed since. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output');

/** What a file holds, in short: dates are no proof, for files are put back, copied and unpacked with older ones. */
const hashOf = (path) => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null);

/** The script that was built; null where there is none, or it was made of other sources. */
const findBuilt = () => {
  try {
    const { script, sources } = JSON.parse(readFileSync(join(folder, 'summarize.json'), 'utf8'));
    const path = join(folder, script);
    const isFresh = Object.entries(sources).every(([source, hash]) => hashOf(join(root, source)) === hash);
    return isFresh && existsSync(path) ? path : null;
  } catch {
    return null; // It was never built, or is damaged.
  }
};

const canWrite = () => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const build = () => {
  const words = ['--import', import.meta.resolve('tsx'), join(root, 'scripts/build-command-line.ts')];
  spawnSync(process.execPath, words, { stdio: ['ignore', 2, 2] });
  return findBuilt();
};

const script = findBuilt() ?? (canWrite() ? build() : null);
// Where it cannot be kept, or sources changed while it was built, they run as they are: later, but never an old build.
if (script === null) (await import('tsx/esm/api')).register();
await import(script === null ? './summarize.ts' : pathToFileURL(script).href);
