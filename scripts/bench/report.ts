/** A run in words: its ratios beside their aims and the run before, then the figures of each part. */
import { aims, amountAims } from './aims';
import { isSure, type Run } from './history';
import { isBusy } from './machine';
import type { Samples } from './measure';
import { type Pages, pagesText } from './pages';
import type { Part } from './part';
import { amountText, ratioText, table } from './tables';

const othersText = ({ others }: Run): string =>
  `Others used ${(others * 100).toFixed(0)} % of its processors` +
  (isBusy(others)
    ? ': **it was busy**, so milliseconds are too many; ratios in brackets need a quiet machine, say little, and are not kept.'
    : ': it was quiet.');

const thisRun = (name: string, run: Run): string => {
  const ratio = ratioText(run.ratios[name] ?? Number.NaN);
  return isSure(name, run) ? ratio : `(${ratio})`;
};

const ratiosTable = (run: Run, before: Run | null): string =>
  table(
    ['Ratio', 'This run', 'Aim', before === null ? 'No run before' : `Run of ${before.date}`],
    Object.entries(aims).map(([name, { aim }]) => [
      name,
      thisRun(name, run),
      aim === null ? '' : ratioText(aim),
      ratioText(before?.ratios[name] ?? Number.NaN),
    ]),
  );

const amountsTable = (parts: ReadonlyMap<Part, Samples>): string => {
  const measured = Object.assign({}, ...[...parts].map(([part, samples]) => part.amounts?.(samples))) as Readonly<
    Record<string, number>
  >;
  return table(
    ['On this machine', 'This run', 'Aim'],
    Object.entries(amountAims).map(([name, aim]) => [name, amountText(measured[name] ?? Number.NaN), amountText(aim)]),
  );
};

/** The text of docs/performance.md. */
export const reportOf = (
  run: Run,
  before: Run | null,
  pages: Pages,
  parts: ReadonlyMap<Part, Samples>,
): string => `# Performance

Made by \`npm run bench -- --write\` on ${run.date}, on ${run.machine}, with ${pagesText(pages)}. ${othersText(run)} \
Each time is the shortest of several rounds, in which all parts took turns; milliseconds are this machine’s, and only \
ratios mean anything elsewhere. They are kept in [performance.json](performance.json), run after run.

${ratiosTable(run, before)}

${amountsTable(parts)}
${[...parts].map(([part, samples]) => `\n## ${part.title}\n\n${part.text(samples)}\n`).join('')}`;
