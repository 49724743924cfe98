/** From a page's load to its badge, beside its parts, and what others take to extract and tag the same page. */
import { timeBadges } from '../badge-times';
import { installFloor } from '../floor-extension';
import { mean, median, over, percentile95, type Samples, type Times } from '../measure';
import { timePages } from '../page-times';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { partsTable, type Row } from '../tables';

/** The times of an extension that does nothing, beside ours. */
const floorsOf = ({ badge, popup }: Times = {}): Times => ({
  ...(badge !== undefined && { badgeFloor: badge }),
  ...(popup !== undefined && { popupFloor: popup }),
});

const measure = async ({ policies }: Pages): Promise<Samples> => {
  const [parts, badges] = [await timePages(policies), await timeBadges(policies)];
  const floors = await timeBadges(policies, installFloor);
  return Object.fromEntries(
    Object.entries(parts).map(([file, times]) => [file, { ...times, ...badges[file], ...floorsOf(floors[file]) }]),
  );
};

/** What nothing can do without, and the longest task that the page waits for. */
const withSums = (samples: Samples): Samples =>
  Object.fromEntries(
    Object.entries(samples).map(([file, times]) => {
      const { recognise = 0, extract = 0, detect = 0 } = times;
      return [file, { ...times, alone: extract + detect, task: Math.max(recognise, extract) } satisfies Times];
    }),
  );

const ratios = (measured: Samples): Readonly<Record<string, number>> => {
  const samples = withSums(measured);
  const beside = (name: string, reference: string, middle = median): number =>
    middle(over(samples, name)) / middle(over(samples, reference));
  return {
    'load to badge / extract and detect alone': beside('badge', 'alone'),
    'popup to its findings / extract and detect alone': beside('popup', 'alone'),
    'extract / Readability': beside('extract', 'readability'),
    'extract / Readability, mean': beside('extract', 'readability', mean),
    'text / Readability': beside('text', 'readability'),
    'detect / nlp(text)': beside('detect', 'nlp'),
  };
};

const wholeRows: readonly Row[] = [
  { title: 'extract and detect alone', name: 'alone' },
  { title: 'From load to badge', name: 'badge' },
  { title: 'Floor: the same, of an extension that reads nothing', name: 'badgeFloor' },
  { title: 'From opening the popup to its findings on the screen', name: 'popup' },
  { title: 'Floor: the same, of a popup of one line', name: 'popupFloor' },
];
const extractRows: readonly Row[] = [
  { title: 'Readability', name: 'readability' },
  { title: 'Defuddle', name: 'defuddle' },
  { title: 'Recognise', name: 'recognise' },
  { title: 'Extract', name: 'extract' },
  { title: 'Its text alone', name: 'text' },
  { title: 'Floor: a walk over all text', name: 'walk' },
];
const detectRows: readonly Row[] = [
  { title: 'nlp(text)', name: 'nlp' },
  { title: 'Detect, with the ways out', name: 'detect' },
  { title: 'Floor: sentences split and scored', name: 'scored' },
];

const amounts = (samples: Samples): Readonly<Record<string, number>> => ({
  'popup to its findings, median, ms': median(over(samples, 'popup')),
  'longest task in a page, 95th percentile, ms': percentile95(over(withSums(samples), 'task')),
});

const text = (measured: Samples): string => {
  const samples = withSums(measured);
  const tasks = over(samples, 'task');
  return `${over(samples, 'badge').length} of ${Object.keys(samples).length} policies got their badge. The clock starts \
when the page has loaded; the popup is opened from a stored report, in a tab. The floors are of an extension that does \
nothing at each step: its script in the page sends a message at once, its reader gives an empty text, its background sets \
a fixed badge, its popup writes one line. What is below, the browser takes.

${partsTable(samples, wholeRows)}

Each call of a part is the first in its page. Extracting is to find the text, as the two others do, and to tell its \
language and its date, and whether it is a policy. Recognise and extract block the page while they run, each as one \
task: the longest takes ${percentile95(tasks).toFixed(0)} ms on the 95th percentile of these pages, and \
${median(tasks).toFixed(0)} ms on the median. Detect runs in the background, in slices. The floor of extracting visits \
each text node once, collects what it holds, and folds white space: nothing is known yet of what is shown, or of blocks.

${partsTable(samples, extractRows)}

\`nlp(text)\` is compromise’s tagger (its default tier) on the same text. The floor of detecting splits the text into \
sentences and adds up the weights of their words, as the learned reader does: no rules are asked, and nothing is judged.

${partsTable(samples, detectRows)}`;
};

export const reading: Part = { title: 'Load to badge, and its parts', rounds: 3, measure, ratios, amounts, text };
