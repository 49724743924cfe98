/** Counts words into the elements of a page: how much of each is prose, how much links, how much a policy's. */
import { countTokens } from './count-words';
import { count } from '../recognise/count-cues';
import { noWeight, type OpenElement, type Passage, type Weight } from './open-element';
import { rawText } from './lines';
import { collapse, fold } from './white-space';
import { practice } from '../recognise/policy-words';
import { formalities } from './text-words';

/** A passage this long that is not mostly links is running prose. */
const proseWords = 8;
/** Text about data holds at least this many of a policy's cues a word; other text holds a tenth of it. */
const policyDensity = 0.02;

/** Passages are weighed twice, before the furniture is gone and after: their words are counted once. */
const weights = new WeakMap<Passage, Weight>();

/** Counts these passages, and no others, into every element above them. */
export function weigh(openElements: readonly OpenElement[], passages: readonly Passage[]): void {
  for (const { weight } of openElements) Object.assign(weight, noWeight());
  for (const passage of passages) add(passage.open.weight, ownWeight(passage));
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

/** What these passages amount to together. */
export function weightOf(passages: readonly Passage[]): Weight {
  const sum = noWeight();
  for (const passage of passages) add(sum, ownWeight(passage));
  return sum;
}

function ownWeight(passage: Passage): Weight {
  let weight = weights.get(passage);
  if (weight === undefined) weights.set(passage, (weight = countIn(passage)));
  return weight;
}

function countIn(passage: Passage): Weight {
  const weight = noWeight();
  const text = collapse(rawText(passage.runs));
  const small = text.toLowerCase();
  weight.words = countTokens(text);
  for (const run of passage.runs) {
    if (isLinkElsewhere(run.open)) weight.linked += countTokens(fold(run.text));
  }
  if (weight.words >= proseWords && weight.linked < weight.words / 2) weight.prose = weight.words;
  weight.cues = count(small, practice());
  // Labels of fields ask for an address, and say nothing.
  if (passage.runs[0]?.open.element.closest('label') == null) weight.formal = weight.cues + count(small, formalities());
  return weight;
}

/** A heading that links to itself is text, and leads nowhere. */
function isLinkElsewhere({ href, heading }: OpenElement): boolean {
  return href !== null && (heading === null || !href.includes('#'));
}

const measures = ['words', 'prose', 'linked', 'cues', 'formal'] as const;

/** Adds a weight to a sum, or takes it away where the sign is -1. */
export function add(sum: Weight, weight: Weight, sign = 1): Weight {
  for (const measure of measures) sum[measure] += sign * weight[measure];
  return sum;
}
