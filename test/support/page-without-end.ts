/** A page whose reading does not end, so that what is slow is no matter of how fast the machine is. */

/** Whoever reads a file of this name waits, deaf to all but a kill; it takes no processor time. */
export const WITHOUT_END = 'without-end.html';

/** Milliseconds that no test waits for: a reader whose test was killed ends then. */
const LONG = 600_000;

/** Node loads it before the command line, which reads files by the function that is replaced here. */
const stuck = `
  import files from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const { readFile } = files;
  files.readFile = (path, ...more) => {
    if (String(path).endsWith('${WITHOUT_END}')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${LONG});
    return readFile(path, ...more);
  };
  syncBuiltinESMExports();`;

/** For the command line and the processes that it starts. */
export const stuckEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stuck)}`,
};
