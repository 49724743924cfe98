/**
 * Reads pages by the command line for long: is every line there, in order, and does its memory (told on Linux) stay as it is?
 *
 *   npm run endurance -- [--pages N] [FILE…]
 *
 * Reads these files, or small pages of the samples, again and again, each time at another address, until there were N (50,000)
 * pages. Says after each tenth how much memory the reading process has; ends with 1 where a line is missing or not about its page.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readForLong } from './bench/read-for-long';

const samples = 'test/fixtures/policies';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '50000' } },
});
const own = readdirSync(samples).filter((name) => name.endsWith('.html'));
const files = positionals.length > 0 ? positionals : own.map((name) => `${samples}/${name}`);
const tenth = Math.ceil(Number(values.pages) / 10);
if (!(tenth > 0)) throw new Error(`not a number of pages: ${values.pages}`);

console.log('Pages read | Memory of the reader, MB | Pages a second since the row above');
let [last, before] = [performance.now(), 0];
const { lines, problem } = await readForLong(files, Number(values.pages), (done, megabytes) => {
  if (done % tenth !== 0) return;
  const now = performance.now();
  console.log(`${done} | ${megabytes.toFixed(0)} | ${(((done - before) / (now - last)) * 1000).toFixed(1)}`);
  [last, before] = [now, done];
});
console.log(problem ?? `${lines} lines, each about its page, in order`);
process.exitCode = problem === null ? 0 : 1;
