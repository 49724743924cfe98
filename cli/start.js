/** Starts the command line as one script, which takes a third of the time; it is built where that is not done, or where a source has changed since. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = join(root, '.output/summarize.json');

const isFresh = () => {
  try {
    const { sources, begun } = JSON.parse(readFileSync(built, 'utf8'));
    return sources.every((source) => statSync(join(root, source)).mtimeMs < begun);
  } catch {
    return false; // Never built, or a source has gone.
  }
};

if (!isFresh()) {
  const words = ['--import', import.meta.resolve('tsx'), join(root, 'scripts/build-command-line.ts')];
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
}
await import('../.output/summarize.mjs');
