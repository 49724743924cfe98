/**
 * Measures speed, as ratios within one run. Needs Chromium and a build ("npm run build:chrome").
 *
 *   npm run bench -- [--write] [--check] [--pages N] [--ordinary FOLDER]… [FOLDER…]
 *
 * Folders hold saved pages (page.html in folders, or *.html): policies, and ordinary pages; without any, the samples.
 * --write puts the figures into docs/performance.md, and their ratios into docs/performance.json.
 * --check fails where a ratio is larger than scripts/bench/floors.ts allows.
 * --pages N takes N pages of each kind, spread evenly over those there are.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { tooLarge } from './bench/floors';
import { benchAll, ratiosOf, reportOf } from './bench/report';
import { readPage } from '../cli/read-page';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? join(path, 'page.html') : path))
    .filter((path) => path.endsWith('.html') && existsSync(path));

/** Is it a policy that the reader can read? */
const isPolicy = (path: string): boolean => {
  const { isPolicy: is, language } = readPage(readFileSync(path), null);
  return is && language === 'en';
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    pages: { type: 'string', default: 'Infinity' },
    ordinary: { type: 'string', multiple: true },
  },
});

const some = (paths: readonly string[]): readonly string[] => {
  const step = Math.max(1, paths.length / Number(values.pages));
  return paths.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

const samples = pagesIn('test/fixtures/policies');
const policies = some((positionals.length > 0 ? positionals.flatMap(pagesIn) : samples).filter(isPolicy));
const ordinary = some(values.ordinary?.flatMap(pagesIn) ?? samples.filter((path) => !isPolicy(path)));
if (policies.length === 0 || ordinary.length === 0) {
  console.error('no saved pages in these folders; scripts/bench.ts says how it is used');
  process.exit(2);
}
const run = await benchAll(policies, ordinary);
const [report, ratios] = [reportOf(run, new Date()), ratiosOf(run)];
console.log(report);
if (values.write) {
  writeFileSync('docs/performance.md', await format(report, { parser: 'markdown' }));
  writeFileSync('docs/performance.json', await format(JSON.stringify(ratios), { parser: 'json' }));
}
if (values.check)
  for (const problem of tooLarge(ratios)) {
    console.error(problem);
    process.exitCode = 1;
  }
