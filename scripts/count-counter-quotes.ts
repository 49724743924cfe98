/**
 * Counts quotes that speak against their own finding, in reports as `summarize --jsonl` writes them.
 *
 *   npm run --silent count-counter-quotes -- [--list] REPORTS.jsonl…
 *
 * Of a practice that is answered with yes or no, a quote of the opposite stance is one; in a contradiction, one that is not
 * sure. `--list` shows each, and every contradiction, for people to judge. Ends with status 1 where more than one finding
 * in 500 has such a quote.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Evidence } from '../lib/policy/report';
import { judge, readReports } from './shared/counter-quotes';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } });
if (positionals.length === 0) {
  console.error('usage: npm run --silent count-counter-quotes -- [--list] REPORTS.jsonl…');
  process.exit(2);
}

/** One finding in so many may have a counter-quote. */
const MOST = 500;

const readAll = () => {
  try {
    return positionals.flatMap((file) => readReports(file, readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return process.exit(2);
  }
};

const all = judge(readAll());
const counted = all.filter(({ against }) => against.length > 0);
const mixed = all.filter(({ finding }) => finding.stance === 'mixed');

const line = ({ quote, stance, sure }: Evidence): string => `    ${stance}, ${sure}: ${quote}`;
if (values.list)
  for (const { file, finding, against } of new Set([...counted, ...mixed])) {
    console.log(`${file}: ${finding.practice} ${finding.stance}`);
    for (const evidence of finding.stance === 'mixed' ? finding.evidence : against) console.log(line(evidence));
  }
console.log(`${all.length} findings: ${counted.length} with counter-quotes, ${mixed.length} contradictions`);
process.exitCode = counted.length * MOST > all.length ? 1 : 0;
