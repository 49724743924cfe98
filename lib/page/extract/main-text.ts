/** Tells the page's main text from its menus, banners, forms and footers. */
import { isLinkList, looksLikeChrome } from './page-furniture';
import { noWeight, partTags, type OpenElement, type Passage } from './open-element';
import { rawText } from './lines';
import { withoutSurroundings } from './surroundings';
import type { Reading } from './walk';
import { add, isPolicyProse, weigh } from './weigh';

/** The main container keeps this share of the page's prose. */
const mainShare = 0.85;
/** A table of contents has at least this many links in a row. */
const shortestContents = 3;
/** How far above the main text its title may stand, in passages. */
const titleReach = 12;

/** The passages that belong to the page's main text, in order. */
export function selectMain({ openElements, passages }: Reading): readonly Passage[] {
  weigh(openElements, passages);
  const dropped = dropChrome(openElements, introducedLists(passages));
  const kept = passages.filter((passage) => !dropped.has(passage.open));
  weigh(openElements, kept);
  const main = findMain(openElements);
  const inside = main === null ? new Set(openElements) : insideOf(openElements, main);
  const first = kept.findIndex((passage) => inside.has(passage.open));
  const start = findTitle(kept, first);
  const contents = contentsOf(kept);
  const chosen = kept.filter(
    (passage, at) =>
      (inside.has(passage.open) || (at >= start && at < first && !isLinked(passage))) &&
      !isReturnLink(passage) &&
      !contents.has(passage),
  );
  return withoutSurroundings(openElements, chosen);
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
    passage.open.heading === null &&
    isLinked(passage) &&
    passage.runs.some((run) => run.open.href?.startsWith('#') && run.open.href !== '#')
  );
}

function dropChrome(
  openElements: readonly OpenElement[],
  introduced: ReadonlySet<OpenElement>,
): ReadonlySet<OpenElement> {
  const total = openElements[0]?.weight.prose ?? 0;
  const dropped = new Set<OpenElement>();
  for (const open of openElements) {
    const isOutside = open.parent !== null && dropped.has(open.parent);
    if (isOutside || looksLikeChrome(open, total) || (isLinkList(open) && !introduced.has(open))) dropped.add(open);
  }
  return dropped;
}

/** Lists of links that a sentence leads to ("You can opt out at:") are text, not menus. */
function introducedLists(passages: readonly Passage[]): ReadonlySet<OpenElement> {
  const introduced = new Set<OpenElement>();
  for (const [at, passage] of passages.entries()) {
    const { list } = passage.open;
    const before = passages[at - 1];
    if (list === null || before === undefined) continue;
    const isFirst = before.open.list !== list;
    if (isFirst && /:\s*$|\b(?:following|below|opt(?:ing)?[ -]?out)\b/i.test(rawText(before.runs)))
      introduced.add(list);
    if (introduced.has(list) && passage.open.item !== null) introduced.add(passage.open.item).add(passage.open);
  }
  return introduced;
}

/** The deepest element with nearly all prose, widened as long as what is added is a policy's prose too. */
function findMain(openElements: readonly OpenElement[]): OpenElement | null {
  let main: OpenElement | null = null;
  const total = openElements[0]?.weight.prose ?? 0;
  for (const open of openElements) {
    if (open.weight.prose > 0 && open.weight.prose >= total * mainShare && !partTags.has(open.element.localName))
      main = open;
  }
  for (let at = main?.parent ?? null; at !== null; at = at.parent) {
    if (main !== null && isPolicyProse(add(add(noWeight(), at.weight), main.weight, -1))) main = at;
  }
  return main;
}

function insideOf(openElements: readonly OpenElement[], container: OpenElement): ReadonlySet<OpenElement> {
  const inside = new Set([container]);
  for (const open of openElements) if (open.parent !== null && inside.has(open.parent)) inside.add(open);
  return inside;
}

/** Where the main text's title stands, when a heading precedes it closely; else where the text begins. */
function findTitle(kept: readonly Passage[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - titleReach); at--) {
    if (/^h[12]$/.test(kept[at]?.open.heading?.element.localName ?? '')) return at;
  }
  return first;
}

function isLinked(passage: Passage): boolean {
  return passage.runs.every((run) => run.open.href !== null || run.text.trim() === '');
}

/** "Back to top" and the like. */
function isReturnLink(passage: Passage): boolean {
  return (
    isLinked(passage) &&
    /^\W*(?:(?:back|return|go) to (?:the )?)?top\b[\w ]{0,20}\W*$/i.test(rawText(passage.runs).replace(/\s+/g, ' '))
  );
}
