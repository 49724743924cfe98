/**
 * Compares the reports of two runs, page by page, and tells the first differences of each: exit 1 where there are any.
 *
 *   npm run --silent summarize -- --jsonl PAGE… > before.jsonl     (then change something, and again > after.jsonl)
 *   npm run compare-reports -- before.jsonl after.jsonl
 */
import { readFileSync } from 'node:fs';
import { differencesOf, type Report } from './shared/report-differences';

/** So many differences a page are told: the rest mostly repeats them. */
const SHOWN = 10;

const readReports = (path: string): ReadonlyMap<string, Report> => {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const report = JSON.parse(line) as Report;
      return [report.file, report];
    }),
  );
};

const [first, second, ...rest] = process.argv.slice(2);
if (first === undefined || second === undefined || rest.length > 0) {
  console.error('Usage: npm run compare-reports -- BEFORE.jsonl AFTER.jsonl');
  process.exit(2);
}
const [before, after] = [readReports(first), readReports(second)];
const files = [...new Set([...before.keys(), ...after.keys()])].toSorted();
const changed = files.flatMap((file) => {
  const differences = differencesOf(before.get(file), after.get(file));
  return differences.length === 0 ? [] : [{ file, differences }];
});
for (const { file, differences } of changed) {
  console.log(`${file}: ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`);
  for (const difference of differences.slice(0, SHOWN)) console.log(`  ${difference}`);
}
console.log(
  changed.length === 0 ? `${files.length} reports, all the same` : `${changed.length} of ${files.length} differ`,
);
process.exitCode = changed.length === 0 ? 0 : 1;
