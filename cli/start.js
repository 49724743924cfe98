/** Starts the command line as one script, which takes a third of the time; it is built where that is not done, or where a source has changed since. */
import { fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output');

/** What a file holds, in short: dates are no proof, for files are put back, copied and unpacked with older ones. */
const hashOf = (path) => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null);

const readBuilt = () => {
  try {
    return JSON.parse(readFileSync(join(folder, 'summarize.json'), 'utf8'));
  } catch {
    return null; // It was never built, or is damaged.
  }
};

/** The script that was built; null where there is none, or it was made of other sources. */
const findBuilt = (built = readBuilt()) => {
  const isFresh = Object.entries(built?.sources ?? {}).every(([source, hash]) => hashOf(join(root, source)) === hash);
  const path = join(folder, built?.script ?? 'none');
  return isFresh && existsSync(path) ? path : null;
};

/** Words with which no page is read, or so many that its start does not matter. */
const others = /^(?:compare|history|-h|--help|--from(?:=.*)?)$/;
const MOST_WORDS = 8;

/** Starts the process that reads before it is known whether the build is fresh: where it is not, another one is started. */
const startReader = ({ worker, flags }) => {
  const child = fork(join(folder, worker), { execArgv: flags, serialization: 'advanced', detached: true });
  const started = { child, isReady: false };
  child.once('message', () => (started.isReady = true));
  return started;
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

const words = process.argv.slice(2);
const built = readBuilt();
const isOne = words.length <= MOST_WORDS && !words.some((word) => others.test(word));
const reader = isOne && existsSync(join(folder, built?.worker ?? 'none')) ? startReader(built) : undefined;
const fresh = findBuilt(built);
if (fresh === null) reader?.child.kill('SIGKILL');
const script = fresh ?? (canWrite() ? build() : null);
// Where it cannot be kept, or sources changed while it was built, they run as they are: later, but never an old build.
if (script === null) (await import('tsx/esm/api')).register();
const { main } = await import(script === null ? './main.ts' : pathToFileURL(script).href);
await main(fresh === null ? undefined : reader);
