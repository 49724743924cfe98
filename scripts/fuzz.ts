/**
 * Runs the fuzz tests with as many cases as wanted, in pieces, on all cores; a failure names its smallest case.
 *
 *   npm run fuzz -- [CASES] [--seed SEED] [--from PIECE] [--processes N]
 *
 * With a seed the same run comes again; with a piece it goes on where it was stopped.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** Cases a piece: a minute or so, of which the start takes little. */
const most = 5000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, from: { type: 'string' }, processes: { type: 'string' } },
});

const numberOf = (name: string, written: string): number => {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  console.error(`not a number of ${name}: ${written}\nusage: npm run fuzz -- [CASES] [--seed SEED] [--from PIECE]`);
  process.exit(2);
};

const cases = numberOf('cases', positionals[0] ?? '100000');
const seed = numberOf('a seed', values.seed ?? String(1 + (Date.now() % 1_000_000)));
const first = numberOf('a piece', values.from ?? '1');
const processes = numberOf('processes', values.processes ?? String(availableParallelism()));
const pieces = Math.ceil(cases / most);

/** The tests that share the cases; the others in their folder inspect, and need it once. */
const files = readdirSync('test/fuzz')
  .map((name) => `test/fuzz/${name}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes("from './cases'"));

interface Outcome {
  readonly isClean: boolean;
  /** What the tests printed. */
  readonly said: string;
}

/** The cases of a piece are those of its seed, whenever and wherever it runs. */
const runPiece = (piece: number): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const count = Math.min(most, cases - (piece - 1) * most);
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--maxWorkers=1', ...files], {
      env: { ...process.env, FUZZ_CASES: String(count), FUZZ_SEED: String(seed + piece) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => said.push(String(words)));
    child.on('error', reject).on('close', (status) => resolve({ isClean: status === 0, said: said.join('') }));
  });

const begun = Date.now();
const failed: number[] = [];
const done = new Set<number>();

/** All pieces before this one are done: where the next run goes on. */
const nextPiece = (): number => {
  let next = first;
  while (done.has(next)) next++;
  return next;
};

const tell = (piece: number, { isClean, said }: Outcome): void => {
  done.add(piece);
  if (!isClean) failed.push(piece);
  if (!isClean) console.error(said);
  const so = `${Math.min(cases, done.size * most)} cases in ${Math.round((Date.now() - begun) / 1000)} s`;
  console.log(
    `piece ${piece} of ${pieces}: ${isClean ? 'clean' : 'FAILED'}; ${so}; to go on: ${cases} --seed ${seed} --from ${nextPiece()}`,
  );
};

let next = first;
const work = async (): Promise<void> => {
  while (next <= pieces) {
    const piece = next++;
    tell(piece, await runPiece(piece));
  }
};
await Promise.all(Array.from({ length: processes }, work));
console.log(failed.length === 0 ? 'no failure' : `failed: piece ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
