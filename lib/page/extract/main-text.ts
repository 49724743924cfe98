/** Tells the page's main text from its menus, banners, forms and footers. */
import { isLinkList, looksLikeChrome } from './page-furniture';
import type { Frame, Passage, Weight } from './open-element';
import { rawText } from './lines';
import type { Reading } from './walk';
import { isPolicyProse, weigh } from './weigh';

/** The main container keeps this share of the page's prose. */
const mainShare = 0.85;
/** Elements that are parts of a text, never all of it. */
const partTags = new Set(
  'p span font b strong i em a li ul ol dl dd dt table tbody thead tr h1 h2 h3 h4 h5 h6 details blockquote pre center'.split(
    ' ',
  ),
);
/** Fewer links in a row are no table of contents. */
const shortestContents = 3;
/** How far above the main text its title may stand, in passages. */
const titleReach = 12;

/** The passages that belong to the page's main text, in order. */
export function selectMain({ frames, passages }: Reading): readonly Passage[] {
  weigh(frames, passages);
  const dropped = dropChrome(frames, introducedLists(passages));
  const kept = passages.filter((passage) => !dropped.has(passage.frame));
  weigh(frames, kept);
  const main = findMain(frames);
  const inside = main === null ? new Set(frames) : insideOf(frames, main);
  const first = kept.findIndex((passage) => inside.has(passage.frame));
  const start = findTitle(kept, first);
  const contents = contentsOf(kept);
  return kept.filter(
    (passage, at) =>
      (inside.has(passage.frame) || (at >= start && at < first && !isLinked(passage))) &&
      !isReturnLink(passage) &&
      !contents.has(passage),
  );
}

/** Links into the page itself, each a paragraph of its own, a few in a row: "on this page". */
function contentsOf(passages: readonly Passage[]): ReadonlySet<Passage> {
  const contents = new Set<Passage>();
  let row: Passage[] = [];
  for (const passage of passages) {
    if (isAnchor(passage)) row.push(passage);
    else row = [];
    if (row.length >= shortestContents) for (const one of row) contents.add(one);
  }
  return contents;
}

function isAnchor(passage: Passage): boolean {
  return (
    passage.frame.heading === null &&
    isLinked(passage) &&
    passage.runs.some((run) => run.frame.href?.startsWith('#') && run.frame.href !== '#')
  );
}

function dropChrome(frames: readonly Frame[], introduced: ReadonlySet<Frame>): ReadonlySet<Frame> {
  const total = frames[0]?.weight.prose ?? 0;
  const dropped = new Set<Frame>();
  for (const frame of frames) {
    const isOutside = frame.parent !== null && dropped.has(frame.parent);
    if (isOutside || looksLikeChrome(frame, total) || (isLinkList(frame) && !introduced.has(frame))) dropped.add(frame);
  }
  return dropped;
}

/** Lists of links that a sentence leads to ("You can opt out at:") are text, not menus. */
function introducedLists(passages: readonly Passage[]): ReadonlySet<Frame> {
  const introduced = new Set<Frame>();
  for (const [at, passage] of passages.entries()) {
    const { list } = passage.frame;
    const before = passages[at - 1];
    if (list === null || before === undefined) continue;
    const isFirst = before.frame.list !== list;
    if (isFirst && /:\s*$|\b(?:following|below|opt(?:ing)?[ -]?out)\b/i.test(rawText(before.runs)))
      introduced.add(list);
    if (introduced.has(list) && passage.frame.item !== null) introduced.add(passage.frame.item).add(passage.frame);
  }
  return introduced;
}

/** The deepest element with nearly all prose, widened as long as what is added is a policy's prose too. */
function findMain(frames: readonly Frame[]): Frame | null {
  let main: Frame | null = null;
  const total = frames[0]?.weight.prose ?? 0;
  for (const frame of frames) {
    if (frame.weight.prose > 0 && frame.weight.prose >= total * mainShare && !partTags.has(frame.element.localName))
      main = frame;
  }
  for (let at = main?.parent ?? null; at !== null; at = at.parent) {
    if (main !== null && isPolicyProse(difference(at.weight, main.weight))) main = at;
  }
  return main;
}

function difference(outer: Weight, inner: Weight): Weight {
  return {
    words: outer.words - inner.words,
    prose: outer.prose - inner.prose,
    linked: outer.linked - inner.linked,
    cues: outer.cues - inner.cues,
  };
}

function insideOf(frames: readonly Frame[], container: Frame): ReadonlySet<Frame> {
  const inside = new Set([container]);
  for (const frame of frames) if (frame.parent !== null && inside.has(frame.parent)) inside.add(frame);
  return inside;
}

/** Where the main text's title stands, when a heading precedes it closely; else where the text begins. */
function findTitle(kept: readonly Passage[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - titleReach); at--) {
    if (/^h[12]$/.test(kept[at]?.frame.heading?.element.localName ?? '')) return at;
  }
  return first;
}

function isLinked(passage: Passage): boolean {
  return passage.runs.every((run) => run.frame.href !== null || run.text.trim() === '');
}

/** "Back to top" and the like. */
function isReturnLink(passage: Passage): boolean {
  return (
    isLinked(passage) &&
    /^\W*(?:(?:back|return|go) to (?:the )?)?top\b[\w ]{0,20}\W*$/i.test(rawText(passage.runs).replace(/\s+/g, ' '))
  );
}
