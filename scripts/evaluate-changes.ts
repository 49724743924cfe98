/**
 * Compares labelled pairs of versions and scores the changes of facts that are told.
 *
 *   npm run --silent summarize -- --jsonl --text FOLDER/*.md > run.jsonl     (FOLDER holds ID.old.md and ID.new.md)
 *   npm run evaluate:changes -- run.jsonl [--set dev | --set unseen | --set fresh] [--misses]
 *
 * `training/changes.tsv` holds the labels, and says where each pair is to be had.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from '../lib/compare/compare';
import type { FileReport } from '../cli/summarize-file';
import { readChangeLabels } from './evaluation/change-labels';
import { type PairScore, scorePair, totalsOf } from './evaluation/score-changes';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const [run, ...rest] = positionals;
if (run === undefined || rest.length > 0) {
  console.error('usage: npm run evaluate:changes -- RUN.jsonl [--set dev | --set unseen | --set fresh] [--misses]');
  process.exit(2);
}

const reports = new Map(
  readFileSync(run, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): [string, FileReport] => {
      const report = JSON.parse(line) as FileReport;
      return [report.file.split('/').at(-1) ?? '', report];
    }),
);

const labels = readChangeLabels(readFileSync('training/changes.tsv', 'utf8'));
const scores = labels
  .filter(({ set }) => values.set === undefined || set === values.set)
  .flatMap((label): readonly PairScore[] => {
    const [before, after] = ['old', 'new'].map((version) => reports.get(`${label.id}.${version}.md`));
    if (!before || !after) {
      console.error(`${label.id}: not in ${run}`);
      return [];
    }
    const reading = (report: FileReport) => ({ report, text: report.text ?? null });
    return [scorePair(label, before, after, compare(reading(before), reading(after)).changes)];
  });

if (values.misses) for (const { lines } of scores) for (const line of lines) console.log(line);
for (const line of totalsOf(scores)) console.log(line);
