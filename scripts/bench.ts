/**
 * Measures speed, as ratios within one run.
 *
 *   npm run bench -- [FOLDER…]     folders with saved pages (page.html, or *.html); without any, the sample policies
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { medians, type Timing } from './bench/measure';
import { benchGrowth, benchPage } from './bench/reading';
import { readPage } from './read-page';

const samples = join(import.meta.dirname, '../test/fixtures/policies');

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? join(path, 'page.html') : path))
    .filter((path) => path.endsWith('.html') && existsSync(path));

const ms = (time: number): string => `${time.toFixed(2)} ms`.padStart(11);
const times = (x: number): string => `${x.toFixed(x < 1 ? 3 : 1)}×`.padStart(9);

const print = (timings: readonly Timing[], baseline: string): void => {
  const base = timings.find(({ name }) => name === baseline)?.median ?? Number.NaN;
  for (const { name, median } of timings) console.log(`${name.padEnd(30)}${ms(median)}${times(median / base)} of ${baseline}`);
};

const folders = process.argv.slice(2);
const pages = (folders.length ? folders : [samples]).flatMap(pagesIn);
if (pages.length === 0) {
  console.error('no saved pages in these folders\nusage: npm run bench -- [FOLDER…]');
  process.exit(2);
}
console.log(`${pages.length} pages, Node ${process.version}; medians of pages\n`);
print(medians(pages.map((path) => benchPage(readFileSync(path)))), 'nlp(text), compromise');

const [first] = pages;
if (first) {
  console.log('\ndetect, growth with length');
  const document = readPage(readFileSync(first), null);
  for (const { words, perThousand } of benchGrowth(document, [1_000, 3_000, 10_000, 30_000, 100_000]))
    console.log(`${String(words).padStart(8)} words${ms(perThousand)} a thousand words`);
}
