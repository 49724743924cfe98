/** Runs the fuzz tests with as many cases as wanted: `npm run fuzz -- 100000`. A failure names its seed and its smallest case. */
import { spawnSync } from 'node:child_process';

const [cases = '100000'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(cases)) {
  console.error(`not a number of cases: ${cases}\nusage: npm run fuzz -- [CASES]`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases },
});
process.exitCode = status ?? 1;
