/**
 * Measures speed, as ratios within one run. Needs Chromium and a build ("npm run build:chrome").
 *
 *   npm run bench -- [--write] [--ordinary FOLDER]… [FOLDER…]
 *
 * Folders hold saved pages (page.html in folders, or *.html): policies, and ordinary pages; without any, the samples.
 * --write puts the figures into docs/performance.md.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { benchAll } from './bench/report';
import { readPage } from './read-page';

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
  options: { write: { type: 'boolean' }, ordinary: { type: 'string', multiple: true } },
});
const samples = pagesIn('test/fixtures/policies');
const policies = (positionals.length > 0 ? positionals.flatMap(pagesIn) : samples).filter(isPolicy);
const ordinary = values.ordinary?.flatMap(pagesIn) ?? samples.filter((path) => !isPolicy(path));
if (policies.length === 0 || ordinary.length === 0) {
  console.error('no saved pages in these folders\nusage: npm run bench -- [--write] [--ordinary FOLDER]… [FOLDER…]');
  process.exit(2);
}
const report = await benchAll(policies, ordinary, new Date());
console.log(report);
if (values.write) writeFileSync('docs/performance.md', await format(report, { parser: 'markdown' }));
