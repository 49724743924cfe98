/**
 * Measures the reader against expert labels.
 *
 *   npm run evaluate -- CORPUS_DIR… [--table] [--misses ID,…] [--rules ID,…] [--only ID,…] [--save FILE] [--against FILE] [--floors FILE] [--write]
 *
 * Every fourth case is held out: they count in totals, but `--misses` and `--rules` never show them.
 * `--floors` fails where a figure is below its floor; `--write` renews docs/accuracy.md and the figures that the interface shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportOf } from '../cli/report-of';
import { statements } from './shared/statements';
import { type LabelledCase, readCases } from './evaluation/cases';
import { writeAccuracy } from './evaluation/accuracy';
import { floorsBroken } from './evaluation/floors';
import { firstView, firstViewText } from './evaluation/first-view';
import { type EvaluatedCase, missesText, rulesText } from './evaluation/misses';
import { scoreCase } from './evaluation/score';
import { total, type Totals } from './evaluation/totals';
import { changesText, practiceTable, totalsText } from './evaluation/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    table: { type: 'boolean' },
    misses: { type: 'string' },
    rules: { type: 'string' },
    only: { type: 'string' },
    save: { type: 'string' },
    against: { type: 'string' },
    floors: { type: 'string' },
    write: { type: 'boolean' },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: npm run evaluate -- CORPUS_DIR… [--table] [--misses ID,…] [--rules ID,…] [--only ID,…] [--save FILE] [--against FILE] [--floors FILE] [--write]',
  );
  process.exit(2);
}

const only = values.only?.split(',');
const evaluate = (labelled: LabelledCase): EvaluatedCase => {
  const { document } = labelled;
  const ids = (labelled.gold.ids ?? Object.keys(labelled.gold.facts ?? {})).filter((id) => only?.includes(id) ?? true);
  const report = reportOf(document);
  const text = document.blocks.map((block) => block.text).join('\n');
  const score = scoreCase(report, { ...labelled.gold, ids }, text);
  return { labelled, report, score, statements: values.rules || values.misses ? [...statements(document)].flat() : [] };
};

const cases = (await Promise.all(positionals.map(readCases))).flat().map(evaluate);
const totalOf = (some: readonly EvaluatedCase[]): Totals => total(some.map(({ score }) => score));
const tuned = totalOf(cases.filter(({ labelled }) => !labelled.isHeldOut));
const heldOut = totalOf(cases.filter(({ labelled }) => labelled.isHeldOut));

for (const id of values.misses?.split(',') ?? []) console.log(`── ${id}\n${missesText(cases, id)}\n`);
for (const id of values.rules?.split(',') ?? []) console.log(`── ${id}\n${rulesText(cases, id)}\n`);
if (values.table) console.log(practiceTable(tuned, heldOut) + '\n');
for (const set of new Set(cases.map(({ labelled }) => labelled.set))) {
  const some = cases.filter(({ labelled }) => labelled.set === set);
  console.log(totalsText(`${set}, all`, totalOf(some)) + '\n');
  console.log(totalsText(`${set}, tuned`, totalOf(some.filter(({ labelled }) => !labelled.isHeldOut))) + '\n');
  console.log(totalsText(`${set}, held out`, totalOf(some.filter(({ labelled }) => labelled.isHeldOut))) + '\n');
  const policies = some.filter(({ labelled }) => labelled.gold.isPolicy ?? true);
  console.log(firstViewText(policies.map(({ report, labelled }) => firstView(report, labelled.gold))) + '\n');
}
if (values.against) {
  const earlier = JSON.parse(readFileSync(values.against, 'utf8')) as {
    readonly tuned: Totals;
    readonly heldOut: Totals;
  };
  console.log(
    `since ${values.against}, tuned:\n${changesText(earlier.tuned, tuned)}\nheld out:\n${changesText(earlier.heldOut, heldOut)}`,
  );
}
if (values.write) await writeAccuracy(cases, tuned, heldOut);
if (values.save) writeFileSync(values.save, JSON.stringify({ tuned, heldOut }));
if (values.floors) {
  const bySet = new Map(
    [...new Set(cases.map(({ labelled }) => labelled.set))].map((set) => [
      set,
      totalOf(cases.filter(({ labelled }) => labelled.set === set)),
    ]),
  );
  const broken = floorsBroken(readFileSync(values.floors, 'utf8'), bySet);
  for (const line of broken) console.error(line);
  console.log(broken.length ? `${broken.length} figures below their floors` : 'every figure is at or above its floor');
  if (broken.length) process.exitCode = 1;
}
