/** Tells the page's main text from its menus, banners, forms and footers. */
import { rawText } from './lines';
import type { Frame, Passage } from './frame';
import type { Reading } from './walk';

const chromeTags = new Set(['nav', 'footer', 'aside', 'form', 'header', 'dialog']);
const chromeRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog', 'alertdialog', 'form']);
const chromeNames = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|foot|sidebar|breadcrumbs?|cookie|consent|gdpr-banner|comments?|related|share|social|newsletter|subscribe|login|signin|signup|search|modal|popup|advert|ads?|masthead|header|toolbar|promo|skip)(?:$|[\s_-])/i;

/** A part named like page furniture is text after all when it holds this share of the page's prose. */
const tooMuchToDrop = 0.25;
/** The main container keeps this share of the prose. */
const mainShare = 0.9;

/** The passages that belong to the page's main text, in order. */
export function selectMain(reading: Reading): readonly Passage[] {
  for (const passage of reading.passages) weigh(passage);
  const total = reading.frames[0]?.prose ?? 0;
  const dropped = dropChrome(reading.frames, total);
  const kept = reading.passages.filter((passage) => !dropped.has(passage.frame));
  const main = findContainer(reading.frames, dropped);
  return kept.filter((passage) => main === null || isInside(passage.frame, main));
}

/** Adds a passage's words to every element above it. */
function weigh(passage: Passage): void {
  const words = countWords(rawText(passage.runs));
  let linked = 0;
  for (const run of passage.runs) if (run.frame.href !== null) linked += countWords(run.text);
  const prose = words >= 8 && linked < words / 2 ? words : 0;
  for (let at: Frame | null = passage.frame; at !== null; at = at.parent) {
    at.words += words;
    at.linkedWords += linked;
    at.prose += prose;
  }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function dropChrome(frames: readonly Frame[], total: number): ReadonlySet<Frame> {
  const dropped = new Set<Frame>();
  for (const frame of frames) {
    const isOutside = frame.parent !== null && dropped.has(frame.parent);
    if (isOutside || (looksLikeChrome(frame) && frame.prose < total * tooMuchToDrop)) dropped.add(frame);
  }
  return dropped;
}

function looksLikeChrome(frame: Frame): boolean {
  const { element } = frame;
  if (chromeTags.has(element.localName) || chromeRoles.has(element.getAttribute('role') ?? '')) return true;
  if (chromeNames.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true;
  return frame.words > 0 && frame.linkedWords > frame.words * 0.6 && frame.prose === 0 && frame.words > 12;
}

/** The deepest element that still holds nearly all prose. */
function findContainer(frames: readonly Frame[], dropped: ReadonlySet<Frame>): Frame | null {
  let main: Frame | null = null;
  const total = frames[0]?.prose ?? 0;
  for (const frame of frames) if (!dropped.has(frame) && frame.prose >= total * mainShare) main = frame;
  return main;
}

function isInside(frame: Frame, container: Frame): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (at === container) return true;
  return false;
}
