/**
 * Measures speed, as ratios within one run, beside named references. Needs Chromium and a build ("npm run build:chrome").
 * Over the samples it takes about six minutes on two cores.
 *
 *   npm run bench -- [--write] [--check] [--pages N] [--ordinary FOLDER]… [FOLDER…]
 *
 * Folders hold saved pages (page.html in folders, or *.html): policies, and ordinary pages; without any, the samples.
 * --write puts the figures into docs/performance.md, and adds their ratios to docs/performance.json.
 * --check fails where a ratio is worse, by more than a fifth, than in the last run over such pages in docs/performance.json.
 * --pages N takes N pages of each kind, spread evenly over those there are.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { addToHistory, lastAlike, readHistory, type Run, worseThan } from './bench/history';
import { isBusy, machineText } from './bench/machine';
import { choosePages, pagesText } from './bench/pages';
import { reportOf } from './bench/report';
import { addRound, measureAll, type Measured, ratiosOf } from './bench/run';

/** How often what seems worse is measured again: noise passes, what is worse stays. */
const AGAIN = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    pages: { type: 'string', default: 'Infinity' },
    ordinary: { type: 'string', multiple: true, default: [] },
  },
});

const pages = choosePages(positionals, values.ordinary, Number(values.pages));
if (pages.policies.length === 0 || pages.ordinary.length === 0) {
  console.error('There must be both policies and other pages in these folders; scripts/bench.ts says how it is used.');
  process.exit(2);
}
const told = (progress: string): void => console.error(progress);
told(`measuring with ${pagesText(pages)}`);

const machine = await machineText();
const runOf = (one: Measured): Run => ({
  date: new Date().toISOString().slice(0, 10),
  source: pages.source,
  policies: pages.policies.length,
  ordinary: pages.ordinary.length,
  machine,
  others: Number(one.others.toFixed(2)),
  ratios: ratiosOf(one),
});

let measured = await measureAll(pages, told);
const before = lastAlike(readHistory(), runOf(measured));
const worse = () => (before === null ? [] : worseThan(before, runOf(measured)));
for (let time = 0; values.check && time < AGAIN && worse().length > 0; time++) {
  const names = worse().map(({ name }) => name);
  const parts = [...measured.parts].filter(([part, samples]) => names.some((name) => name in part.ratios(samples)));
  measured = await addRound(
    measured,
    parts.map(([part]) => part),
    pages,
    (title) => told(`seems worse, once more: ${title}`),
  );
}

const run = runOf(measured);
const report = reportOf(run, before, pages, measured.parts);
console.log(report);
if (isBusy(run.others)) told(`warning: others used ${(run.others * 100).toFixed(0)} % of the processors meanwhile`);
if (values.write) {
  writeFileSync('docs/performance.md', await format(report, { parser: 'markdown' }));
  await addToHistory(run);
}
if (values.check) {
  if (before === null) told('no earlier run over such pages in docs/performance.json: nothing to compare with');
  for (const { name, ratio, before: old } of worse()) {
    told(`${name}: ${ratio.toFixed(3)}, which is worse than ${old} on ${before?.date ?? ''} by more than a fifth`);
    process.exitCode = 1;
  }
}
