/**
 * Counts in how many policies what changed: a row a change, a column a file, as Markdown; without rows of zeros.
 *
 *   npm run --silent summarize -- history --json FOLDER > changes.jsonl
 *   npx tsx scripts/count-changes.ts changes.jsonl…
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { countChanges, type HistoryLine } from './evaluation/count-changes';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npx tsx scripts/count-changes.ts CHANGES.jsonl…');
  process.exit(2);
}
const columns = files.map((file) =>
  countChanges(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as HistoryLine),
  ),
);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
console.log(row(['A policy that', ...files.map((file) => basename(file, '.jsonl'))]));
console.log(row(['---', ...files.map(() => '---:')]));
for (const name of columns[0]?.keys() ?? []) {
  const counts = columns.map((column) => column.get(name) ?? 0);
  if (counts.some((count) => count > 0)) console.log(row([name, ...counts]));
}
