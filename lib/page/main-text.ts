/** Tells the page's main text from its menus, banners, forms and footers. */
import { looksLikeChrome } from './chrome';
import { practice } from './cues';
import type { Frame, Passage } from './frame';
import { rawText } from './lines';
import type { Reading } from './walk';

/** The main container keeps this share of the page's prose. */
const mainShare = 0.85;
/** A passage this long that is not mostly links is running prose. */
const proseWords = 8;
/** Text about data holds at least this many of a policy's cues a word; other text holds a tenth of it. */
const policyDensity = 0.02;
/** How far above the main text its title may stand. */
const titleReach = 12;

/** The passages that belong to the page's main text, in order. */
export function selectMain(reading: Reading): readonly Passage[] {
  weigh(reading.frames, reading.passages);
  const dropped = dropChrome(reading.frames);
  const kept = reading.passages.filter((passage) => !dropped.has(passage.frame));
  weigh(reading.frames, kept);
  const main = findMain(reading.frames);
  const isMain = kept.map((passage) => main === null || isInside(passage.frame, main));
  const first = isMain.indexOf(true);
  const start = findTitle(kept, first);
  return kept.filter((passage, at) => (isMain[at] || (at >= start && at < first && !isLinked(passage))) && !isReturnLink(passage));
}

/** Counts the words of these passages into every element above them. */
function weigh(frames: readonly Frame[], passages: readonly Passage[]): void {
  for (const frame of frames) frame.words = frame.linkedWords = frame.prose = frame.cues = 0;
  for (const { frame, runs } of passages) {
    const text = rawText(runs);
    const words = countWords(text);
    let linked = 0;
    for (const run of runs) if (run.frame.href !== null) linked += countWords(run.text);
    frame.words += words;
    frame.linkedWords += linked;
    if (words >= proseWords && linked < words / 2) frame.prose += words;
    frame.cues += text.match(practice)?.length ?? 0;
  }
  for (let at = frames.length - 1; at > 0; at--) {
    const frame = frames[at];
    if (frame?.parent == null) continue;
    frame.parent.words += frame.words;
    frame.parent.linkedWords += frame.linkedWords;
    frame.parent.prose += frame.prose;
    frame.parent.cues += frame.cues;
  }
}

/** Words, or pairs of characters where a script writes no spaces. */
function countWords(text: string): number {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function dropChrome(frames: readonly Frame[]): ReadonlySet<Frame> {
  const total = frames[0]?.prose ?? 0;
  const dropped = new Set<Frame>();
  for (const frame of frames) {
    if ((frame.parent !== null && dropped.has(frame.parent)) || looksLikeChrome(frame, total)) dropped.add(frame);
  }
  return dropped;
}

/** The deepest element with nearly all prose, widened as long as what is added is a policy's prose too. */
function findMain(frames: readonly Frame[]): Frame | null {
  let main: Frame | null = null;
  const total = frames[0]?.prose ?? 0;
  for (const frame of frames) if (frame.prose > 0 && frame.prose >= total * mainShare) main = frame;
  for (let at = main?.parent ?? null; at !== null; at = at.parent) if (main !== null && addsPolicy(at, main)) main = at;
  return main;
}

function addsPolicy(outer: Frame, inner: Frame): boolean {
  const words = outer.words - inner.words;
  return outer.prose - inner.prose > words / 2 && outer.cues - inner.cues > words * policyDensity;
}

function isInside(frame: Frame, container: Frame): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (at === container) return true;
  return false;
}

/** Where the main text's title stands, when a heading precedes it closely; else where the text begins. */
function findTitle(kept: readonly Passage[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - titleReach); at--) {
    if (/^h[12]$/.test(kept[at]?.frame.element.localName ?? '')) return at;
  }
  return first;
}

function isLinked(passage: Passage): boolean {
  return passage.runs.every((run) => run.frame.href !== null || run.text.trim() === '');
}

/** "Back to top" and the like. */
function isReturnLink(passage: Passage): boolean {
  return isLinked(passage) && /^\W*(?:(?:back|return|go) to (?:the )?)?top\b[\w ]{0,20}\W*$/i.test(rawText(passage.runs).replace(/\s+/g, ' '));
}
