/** Counts words into the elements of a page: how much of each is prose, how much links, how much a policy's. */
import { countTokens } from './count-words';
import { count } from '../recognise/count-cues';
import { noWeight, type OpenElement, type Passage, type Weight } from './open-element';
import { rawText } from './lines';
import { fold } from './white-space';
import { practice } from '../recognise/policy-words';

/** A passage this long that is not mostly links is running prose. */
const proseWords = 8;
/** Text about data holds at least this many of a policy's cues a word; other text holds a tenth of it. */
const policyDensity = 0.02;

/** Passages are weighed twice, before the furniture is gone and after: their words are counted once. */
const weights = new WeakMap<Passage, Weight>();

/** Counts these passages, and no others, into every element above them. */
export function weigh(openElements: readonly OpenElement[], passages: readonly Passage[]): void {
  for (const { weight } of openElements) weight.words = weight.prose = weight.linked = weight.cues = 0;
  for (const passage of passages) {
    let weight = weights.get(passage);
    if (weight === undefined) weights.set(passage, (weight = weightOf(passage)));
    add(passage.open.weight, weight);
  }
  for (let at = openElements.length - 1; at > 0; at--) {
    const open = openElements[at];
    if (open?.parent != null) add(open.parent.weight, open.weight);
  }
}

/** Is this running text about data? */
export function isPolicyProse(weight: Weight): boolean {
  return weight.prose > weight.words / 2 && speaksOfData(weight);
}

export function speaksOfData({ cues, words }: Weight): boolean {
  return cues > words * policyDensity;
}

function weightOf(passage: Passage): Weight {
  const weight = noWeight();
  const text = rawText(passage.runs);
  weight.words = countTokens(text);
  for (const run of passage.runs) {
    if (isLinkElsewhere(run.open)) weight.linked += countTokens(fold(run.text));
  }
  if (weight.words >= proseWords && weight.linked < weight.words / 2) weight.prose = weight.words;
  weight.cues = count(text.toLowerCase(), practice());
  return weight;
}

/** A heading that links to itself is text, and leads nowhere. */
function isLinkElsewhere({ href, heading }: OpenElement): boolean {
  return href !== null && (heading === null || !href.includes('#'));
}

function add(sum: Weight, weight: Weight): void {
  sum.words += weight.words;
  sum.prose += weight.prose;
  sum.linked += weight.linked;
  sum.cues += weight.cues;
}
