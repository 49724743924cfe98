/** Tells in plain lines why a page is taken for a policy, or not. */
import type { Explanation, Matter, Stretch } from '../lib/page/recognise/explain';

/** What each weight is given for. */
const grounds: Readonly<Record<string, string>> = {
  title: 'its title names a policy',
  heading: 'a heading or line names a policy',
  address: 'its address speaks of privacy',
  policy: 'text tells what is done with data',
  terms: 'its title names a contract',
  talk: 'text about policies: news, advice, generators',
  words: 'all words of its text, beside those of other pages',
};
const matters: Readonly<Record<Matter, string>> = {
  policy: 'policy',
  talk: 'about policies',
  other: 'other',
  'too short': 'too short',
};
const lacks: Readonly<Record<Explanation['missing'][number], string>> = {
  name: 'neither title, heading nor address bears the name of a policy',
  text: 'no stretch of text tells what is done with data',
  score: 'what speaks for it does not outweigh what speaks against it',
};

/** An explanation in lines, without a line break at the end. */
export const explanationText = (why: Explanation): string =>
  [
    `${why.isPolicy ? 'a policy' : 'no policy'}: ${why.score.toFixed(2)}, and ${why.enough.toFixed(2)} is enough`,
    ...why.missing.map((missing) => `  missing: ${lacks[missing]}`),
    ...weightLines(why.weights),
    ...nameLines(why.names),
    ...textLines(why.stretches),
  ].join('\n');

const weightLines = (weights: Explanation['weights']): readonly string[] =>
  Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([cue, weight]) => `${weight > 0 ? ' +' : ' '}${weight.toFixed(2)}  ${cue}: ${grounds[cue] ?? cue}`);

const nameLines = ({ title, headings, isInAddress }: Explanation['names']): readonly string[] => [
  'names',
  ...(title === null ? [] : [`  in the title: ${title}`]),
  ...headings.map((heading) => `  in a heading: ${heading}`),
  ...(isInAddress ? ['  in the address'] : []),
  ...(title === null && headings.length === 0 && !isInAddress ? ['  none'] : []),
];

/** Where a policy's name stands over policy text, only what stands under it counts. */
const textLines = (stretches: readonly Stretch[]): readonly string[] => {
  const isPart = stretches.some(({ isNamed, matter }) => isNamed && matter === 'policy');
  const counted = stretches.filter(({ isNamed, matter }) => matter !== 'too short' && (isNamed || !isPart));
  const ofPolicy = counted.filter(({ matter }) => matter === 'policy').length;
  return [
    `text${isPart ? ' under the name' : ''}: ${ofPolicy} of ${counted.length} stretches are a policy’s`,
    ...stretches.map((stretch) => `  ${counted.includes(stretch) ? '' : 'not counted: '}${stretchLine(stretch)}`),
  ];
};

const stretchLine = ({ matter, words, cues, start }: Stretch): string =>
  `${matters[matter]}, ${words} words, ${cues} cues: ${start}`;
