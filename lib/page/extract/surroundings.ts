/** Finds what stands before and behind a policy inside its main element, by what the words are about: reviews, wares, people, calls to act. */
import { detectLanguage, hasCues } from './detect-language';
import { rawText } from './lines';
import { partTags, type OpenElement, type Passage, type Weight } from './open-element';
import { isPolicyProse, weightOf } from './weigh';

/** Shorter parts say too little, in words. */
const fewestWords = 8;
/** Less text may be the part on data of something else, in words. */
const shortestPolicy = 60;
/** What is about something else holds at most this share of a policy's cues. */
const foreignDensity = 0.015;
/** And this share of these together with the words of its formal parts. */
const formalDensity = 0.03;

/**
 * @param openElements All elements, parents before children, with what they hold.
 * @param passages The text of the policy's main element, in order.
 * @returns it without those parts at its beginning and end that speak of something else, each set apart by an element of its own
 */
export function withoutSurroundings(
  openElements: readonly OpenElement[],
  passages: readonly Passage[],
): readonly Passage[] {
  const foreign = foreignElements(openElements);
  const end = edgeOf(passages.toReversed(), foreign);
  let to = passages.length - end;
  // The heading of what is gone.
  while (end > 0 && passages[to - 1]?.open.heading != null) to--;
  const kept = passages.slice(edgeOf(passages, foreign), to);
  const weight = weightOf(kept);
  return isPolicyProse(weight) && weight.words > shortestPolicy ? kept : passages;
}

/** Elements whose text is about something else, with all that they hold. */
function foreignElements(openElements: readonly OpenElement[]): ReadonlySet<OpenElement> {
  const foreign = new Set<OpenElement>();
  const parts = new Set<OpenElement | null>();
  const half = (openElements[0]?.weight.cues ?? 0) / 2;
  for (const open of openElements) {
    const { element, parent, weight } = open;
    if (parts.has(parent) || partTags.has(element.localName)) parts.add(open);
    const isElse = weight.words >= fewestWords && weight.cues <= half && !parts.has(open) && speaksOfElse(weight);
    if (isElse || (parent !== null && foreign.has(parent))) foreign.add(open);
  }
  return foreign;
}

/** How many passages, from the first one on, are about something else, with the labels between them. */
function edgeOf(passages: readonly Passage[], foreign: ReadonlySet<OpenElement>): number {
  const end = passages.findIndex((one) => !foreign.has(one.open) && !isLabel(weightOf([one])));
  const edge = passages.slice(0, Math.max(0, end)).findLastIndex(({ open }) => foreign.has(open)) + 1;
  const text = passages.slice(0, edge).map(({ runs }) => rawText(runs));
  return hasCues(detectLanguage(text.join(' '))) ? edge : 0;
}

const isLabel = ({ words, formal }: Weight): boolean => words < fewestWords && formal === 0;

const speaksOfElse = ({ words, cues, formal }: Weight): boolean =>
  cues <= words * foreignDensity && formal <= words * formalDensity;
