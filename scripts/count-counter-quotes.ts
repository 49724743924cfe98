/**
 * Counts quotes that speak against their own finding, in reports as `summarize --jsonl` writes them.
 *
 *   npm run --silent count-counter-quotes -- [--list] REPORTS.jsonl…
 *
 * Of a practice that is answered with yes or no, a quote of the opposite stance is one; in a contradiction it is one where a
 * side is not sure. `--list` shows each, and every contradiction, for people to judge. Ends with status 1 where more than
 * one finding in 500 has such a quote.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SURE } from '../lib/detect/judge';
import type { Evidence, Finding, PolicyReport } from '../lib/policy/report';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } });
if (positionals.length === 0) {
  console.error('usage: npm run --silent count-counter-quotes -- [--list] REPORTS.jsonl…');
  process.exit(2);
}

/** One finding in so many may have a counter-quote. */
const MOST = 500;

type FileReport = Partial<PolicyReport> & { readonly file?: string };

const reports = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as FileReport]));

const speaksAgainst =
  ({ stance }: Finding) =>
  ({ stance: said, sure }: Evidence): boolean =>
    stance === 'mixed' ? sure < SURE : (stance === 'yes' || stance === 'no') && said !== stance;

const found = reports.flatMap(({ file = '', findings = [] }) =>
  findings.map((finding) => ({ file, finding, against: finding.evidence.filter(speaksAgainst(finding)) })),
);
const counted = found.filter(({ against }) => against.length > 0);
const mixed = found.filter(({ finding }) => finding.stance === 'mixed');

const line = ({ quote, stance, sure }: Evidence): string => `    ${stance}, ${sure}: ${quote}`;
if (values.list)
  for (const { file, finding, against } of [...counted, ...mixed]) {
    console.log(`${file}: ${finding.practice} ${finding.stance}`);
    for (const evidence of finding.stance === 'mixed' ? finding.evidence : against) console.log(line(evidence));
  }
const quotes = counted.reduce((sum, { against }) => sum + against.length, 0);
console.log(
  `${found.length} findings in ${reports.length} reports: ${counted.length} with counter-quotes (${quotes}), ${mixed.length} contradictions`,
);
process.exitCode = counted.length * MOST > found.length ? 1 : 0;
