/** Everything that is measured: in one run, as ratios, and as the text of docs/performance.md. */
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus } from 'node:os';
import { readPage } from '../../cli/read-page';
import { launch, type Times } from './chromium';
import { benchBeside } from './beside';
import { benchBackground, type BackgroundFigures } from './background';
import { benchExtension } from './extension';
import type { Ratios } from './floors';
import { median, medians, percentile95, type Timing } from './measure';
import { benchFinder } from './finder';
import { benchParts } from './parts';
import { loadModel } from '../../cli/model-file';
import { benchDetect, benchGrowth } from './reading';
import { growthTable, partsTable, raceTable, rateTable, type Row } from './tables';
import { benchSavedPages } from './saved-pages';
import { benchThroughput } from './throughput';

const lengths = [1_000, 3_000, 10_000, 30_000, 100_000];

const parts: readonly Row[] = [
  { title: 'nlp(text)', names: ['nlp'] },
  { title: 'Recognise', names: ['recognise'] },
  { title: 'Extract', names: ['extract'] },
  { title: 'Its text alone', names: ['text'] },
  { title: 'Readability, for extraction', names: ['readability'] },
  { title: 'Defuddle, for extraction', names: ['defuddle'] },
  { title: 'Detect, with the ways out', names: ['detect'] },
];

const extension: readonly Row[] = [
  { title: 'extract and detect alone', names: ['alone'] },
  { title: 'From load to badge', names: ['badge'] },
  { title: 'From opening the popup to its findings on the screen', names: ['popup'] },
];

const beside: readonly Row[] = [
  { title: 'as many plain paragraphs', names: ['plain'] },
  { title: 'The text beside the report, read again and marked', names: ['text'] },
  { title: 'A click that shows a passage in it', names: ['click'] },
];

const starts: readonly Row[] = [
  { title: 'A running background answers', names: ['warm'] },
  { title: 'A stopped one starts and answers', names: ['cold'] },
];

const finder: readonly Row[] = [
  { title: 'an extension that does nothing', names: ['nothing'] },
  { title: 'Finder, compiled and run', names: ['finder'] },
];

const browserVersion = async (): Promise<string> => {
  const browser = await launch(false);
  try {
    return await browser.version();
  } finally {
    await browser.close();
  }
};

const machine = async (): Promise<string> =>
  `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'} (${arch()}), Node ${process.version}, ${await browserVersion()}`;

/** What one run measures. */
interface Run {
  readonly pages: number;
  readonly ordinaryPages: number;
  readonly machine: string;
  readonly read: readonly Times[];
  readonly used: readonly Times[];
  readonly beside: readonly Times[];
  readonly finder: readonly Times[];
  readonly background: BackgroundFigures;
  readonly detect: readonly Timing[];
  readonly growth: ReadonlyMap<number, number>;
  readonly saved: readonly Timing[];
  readonly throughput: ReadonlyMap<number, number>;
}

/** @param policies files with policies. @param ordinary files with pages that are none. @throws where there are none */
export const benchAll = async (policies: readonly string[], ordinary: readonly string[]): Promise<Run> => {
  const documents = policies.map((path) => readPage(readFileSync(path), null));
  const [[first], [firstFile]] = [documents, policies];
  if (first === undefined || firstFile === undefined) throw new Error('no policies to measure with');
  return {
    pages: policies.length,
    ordinaryPages: ordinary.length,
    machine: await machine(),
    read: await benchParts(policies),
    used: await benchExtension(policies),
    beside: await benchBeside(first),
    finder: await benchFinder(ordinary),
    background: await benchBackground(first, readFileSync(firstFile, 'utf8')),
    detect: medians(documents.map((document) => benchDetect(document, loadModel(document.language)))),
    growth: benchGrowth(first, loadModel(first.language), lengths),
    saved: await benchSavedPages(policies),
    throughput: await benchThroughput(policies),
  };
};

const over = (times: readonly Times[], name: string): readonly number[] => times.map((one) => one[name] ?? Number.NaN);
const timeOf = (timings: readonly Timing[], name: string): number =>
  timings.find((timing) => timing.name === name)?.median ?? Number.NaN;
const alone = (read: readonly Times[]): readonly Times[] =>
  read.map(({ extract = 0, detect = 0 }) => ({ alone: extract + detect }));

export const ratiosOf = ({ read, used, beside: shown, background, detect, growth, saved, throughput }: Run): Ratios => {
  const [one = Number.NaN, most = one] = throughput.values();
  return {
    'detect / nlp(text)': timeOf(detect, 'detect') / timeOf(detect, 'nlp(text)'),
    'growth to 100,000 words': (growth.get(100_000) ?? Number.NaN) / (growth.get(3_000) ?? Number.NaN),
    'load to badge / extract and detect': median(over(used, 'badge')) / median(over(alone(read), 'alone')),
    'extract / Readability': median(over(read, 'extract')) / median(over(read, 'readability')),
    'text / Readability': median(over(read, 'text')) / median(over(read, 'readability')),
    'text beside / plain paragraphs': median(over(shown, 'text')) / median(over(shown, 'plain')),
    'click / plain paragraphs': median(over(shown, 'click')) / median(over(shown, 'plain')),
    'memory after 100 policies': background.memory.afterMany / background.memory.afterOne,
    'command line / jsdom and Readability':
      timeOf(saved, 'the command line') / timeOf(saved, 'jsdom and Readability: the text alone'),
    'command line / jsdom and our reader': timeOf(saved, 'the command line') / timeOf(saved, 'jsdom and our reader'),
    'throughput of 1 process / one a core': one / most,
  };
};

/** The text of docs/performance.md. @param now the day of the run */
export const reportOf = (run: Run, now: Date): string => {
  const { read, used, background } = run;
  const { afterOne, afterMany, peak } = background.memory;
  const tasks = read.map(({ recognise = 0, extract = 0 }) => Math.max(recognise, extract));
  return `# Performance

Made by \`npm run bench -- --write\` on ${now.toISOString().slice(0, 10)}, on ${run.machine}. Milliseconds are this \
machine's, and whatever else it was doing then; ratios within a table were measured in one run.

## Load to badge, and the popup

${used.length} of ${run.pages} policies got their badge. The clock starts when the page has loaded; the popup is opened from a stored report, in a tab.

${partsTable(
  used.map((times, at) => ({ ...times, ...alone(read)[at] })),
  extension,
)}

## The text beside, in the report page

A policy of 100,000 words, each time in a page of its own: from the click that asks for its text, until all of it \
stands there and its first screen is painted; and from a click on a quote until its passage is. Beside them, as many \
paragraphs without marks that are put into an empty page at once.

${partsTable(run.beside, beside)}

## The parts of reading, in Chromium

Each call is the first in its page. Extracting is to find the text, as the two others do, and to tell its language \
and its date, and whether it is a policy. Recognise and extract block the page while they run, each as one task: \
the longest takes ${tasks.length > 0 ? percentile95(tasks).toFixed(0) : '–'} ms on the 95th percentile of these \
pages, and ${median(tasks).toFixed(0)} ms on the median. Detect runs in the background, in slices. \`nlp(text)\` is \
compromise's tagger (its default tier) on the same text.

${partsTable(read, parts)}

## The background

${partsTable(background.starts, starts)}

Its heap, in Chromium: ${afterOne.toFixed(0)} MB after one policy, ${afterMany.toFixed(0)} MB after 100 policies, \
and at most ${peak.toFixed(0)} MB while a policy of 100,000 words is read.

## The finder on ordinary pages

The built extension's script, on ${run.ordinaryPages} pages that are no policies: its whole time on the main \
thread, in that thread's own clock, beside that of an extension that does nothing in the same pages.

${partsTable(run.finder, finder)}

## Detect, in Node

${raceTable(run.detect)}

Growth with length, for one policy repeated:

${growthTable(run.growth)}

## The command line

A saved page from its bytes to its report, in processor time (the mean), a process each:

${raceTable(run.saved)}

${rateTable(run.throughput)}
`;
};
