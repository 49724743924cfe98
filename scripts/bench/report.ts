/** Everything that is measured, as the text of docs/performance.md. */
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus } from 'node:os';
import { readPage } from '../read-page';
import { launch } from './chromium';
import { benchExtension } from './extension';
import { medians } from './measure';
import { benchFinder, benchParts } from './parts';
import { benchDetect, benchGrowth } from './reading';
import { growthTable, partsTable, raceTable, type Row } from './tables';

const lengths = [1_000, 3_000, 10_000, 30_000, 100_000];

const parts: readonly Row[] = [
  { title: 'nlp(text)', names: ['nlp'] },
  { title: 'Recognise', names: ['recognise'] },
  { title: 'Extract', names: ['extract'] },
  { title: 'Readability, for extraction', names: ['readability'] },
  { title: 'Defuddle, for extraction', names: ['defuddle'] },
  { title: 'Detect, with the ways out', names: ['detect'] },
];

const extension: readonly Row[] = [
  { title: 'extract and detect alone', names: ['alone'] },
  { title: 'From load to badge', names: ['badge'] },
  { title: 'From opening the popup to its findings on the screen', names: ['popup'] },
];

const finder: readonly Row[] = [
  { title: 'a script that does nothing', names: ['nothing'] },
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

/** @param policies files with policies. @param ordinary files with pages that are none. @param now the day of the run */
export const benchAll = async (
  policies: readonly string[],
  ordinary: readonly string[],
  now: Date,
): Promise<string> => {
  const documents = policies.map((path) => readPage(readFileSync(path), null));
  const read = await benchParts(policies);
  const used = await benchExtension(policies);
  const alone = read.map(({ extract = 0, detect = 0 }) => ({ alone: extract + detect }));
  const [first] = documents;
  return `# Performance

Made by \`npm run bench -- --write\` on ${now.toISOString().slice(0, 10)}, on ${await machine()}. Milliseconds are this machine's, and whatever else it was doing then; ratios within a table were measured in one run.

## Load to badge, and the popup

${used.length} of ${policies.length} policies got their badge. The clock starts when the page has loaded; the popup is opened from a stored report, in a tab.

${partsTable(
  used.map((times, at) => ({ ...times, ...alone[at] })),
  extension,
)}

## The parts of reading, in Chromium

Each call is the first in its page. Recognise and extract block the page while they run; detect runs in the background, in slices. \`nlp(text)\` is compromise's tagger (its default tier) on the same text.

${partsTable(read, parts)}

## The finder on ordinary pages

The built script, on ${ordinary.length} pages that are no policies: its whole time on the main thread, in that thread's own clock.

${partsTable(await benchFinder(ordinary), finder)}

## Detect, in Node

${raceTable(medians(documents.map(benchDetect)))}

Growth with length, for one policy repeated:

${growthTable(first ? benchGrowth(first, lengths) : new Map())}
`;
};
