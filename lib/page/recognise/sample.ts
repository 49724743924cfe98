/** Reads a page's text in one pass, and rates it stretch by stretch: policy, or talk about policies. */
import { count } from './count-cues';
import { nativeProperty, isClobbered } from '../dom-clobbering';
import { isContractName, isOfKind, isOfPrivacy, isPolicyName, partsOf } from './names';
import { isElement, isFrame, isHeading, isText } from '../nodes';
import { address, advice, practice, report } from './policy-words';

const skipped = ' script style noscript svg nav footer select button ';
const furniture = (): RegExp => /(?:cookie|consent)[\w-]*(?:bann|bar|modal|popup|notice|dialog|overl|sdk)|comments/i;

/** The beginning of a section's heading, which is no document's. */
const numbered = (): RegExp => /^\W*(?:\d|\w+[.)])/;

/** Text is rated in stretches of about this many characters, and no more than this is read. */
const stretch = 700;
const longest = 150_000;
/** A shorter stretch says too little, in words. */
const fewestWords = 25;
/** A policy's cues in a hundred words: policies hold 4 and more, other pages under 1, contracts under 2. */
const policyCues = 2;
/** A policy's name above them says what the text is. */
const namedCues = 1;
const adviceCues = 1.5;
/** A name and the white space around it are shorter, in characters. */
const longestName = 490;
/** Longer lines that hold a name's words are sentences. */
const fewWords = 6;
/** A link that holds more than this is text that somebody forgot to close a link before, in characters. */
const longestLink = 300;
const inline = ' a b em font i small span strong u ';
/** What was found in a page, or in the part of it under a policy's name, in words. */
export interface Part {
  all: number;
  policy: number;
  /** In stretches that say "we" or "you". */
  spoken: number;
  talk: number;
}

const nothing = (): Part => ({ all: 0, policy: 0, spoken: 0, talk: 0 });

export interface Sample {
  readonly page: Part;
  /**
   * Under a title or heading that names a policy, up to one that names a contract. A document's own heading begins it anew
   * where nothing of a policy stood before.
   */
  named: Part;
  isNamed: boolean;
  /** Does a heading name a policy? */
  isHeaded: boolean;
  /** Is one of these no section's? */
  isFull: boolean;
  /** Is one the page's own, which says what a title does? */
  isMain: boolean;
  /** Does one name a document, and not only its topic? */
  isDocument: boolean;
  /** Headings that name a policy and lead elsewhere. */
  linked: number;
  /** What speaks against a policy, since a contract's name stands above all that name one. */
  contract: number;
  /** Frames of other origins, whose text the browser keeps to itself. */
  closed: number;
}

/**
 * Reads the page's prose in document order, without recursion.
 *
 * @param isNamed Does the page's title name a policy?
 * @param rated Adds a stretch of text, in small letters, to the sample.
 */
export function takeSample(doc: Document, isNamed: boolean, rated = rate): Sample {
  const sample: Sample = {
    page: nothing(),
    named: nothing(),
    isNamed,
    isHeaded: false,
    isFull: false,
    isMain: false,
    isDocument: false,
    linked: 0,
    contract: 0,
    closed: 0,
  };
  let text = '';
  let length = 0;
  const flush = () => {
    rated(sample, plain(text).toLowerCase());
    length += text.length;
    text = '';
  };
  const stack: Node[] = [];
  const push = (node: Node | null | undefined) => node && stack.push(node);
  push(nativeProperty(doc, 'body')?.firstChild);
  let node: Node | undefined;
  while (length < longest && (node = stack.pop())) {
    push(nativeProperty(node, 'nextSibling'));
    // Plain text is one node, and its paragraphs are parted by blank lines.
    for (const piece of isText(node) ? node.data.split(/(\n\s*\n)/) : [null]) {
      const name = nameOf(node, piece);
      if (name) {
        flush();
        addHeading(sample, node, name);
      }
      text += piece ?? '';
      if (text.length > stretch) flush();
    }
    if (isElement(node) && !isSkipped(node)) {
      if (!isInline(node)) text += ' ';
      if (isFrame(node)) {
        const held = node.contentDocument;
        if (held) push(held.body);
        else sample.closed++;
      } else push(node.firstChild);
      // Shown before what the element itself holds, or in its place.
      push(node.shadowRoot?.firstChild);
    }
  }
  flush();
  return sample;
}

/** The name of a policy in a heading or in a line of few words that may be one, or of a contract in a heading; '' where there is none. */
function nameOf(node: Node, line: string | null): string {
  const written = line ?? ((isHeading(node) && node.textContent) || '');
  if (written.length < 5 || written.length > longestName) return '';
  const text = plain(written).trim();
  // Asked first: most lines are sentences, or words of one, and need not be searched for names.
  if (line !== null && (text.split(' ').length > fewWords || !standsAlone(node))) return '';
  return partsOf(text).find((part) => isPolicyName(part) || (line === null && isContractName(part))) ?? '';
}

/** Without what only tells where a line may break, or may not. */
function plain(text: string): string {
  return text.replace(/\xad/g, '').replace(/\s\s+|[^\S ]/g, ' ');
}

/** Is it a line of its own, and not a word in a sentence? */
function standsAlone(node: Node): boolean {
  let at: Node | null = node;
  do {
    if (flows(at.previousSibling) || flows(at.nextSibling)) return false;
    at = at.parentNode;
  } while (at !== null && isInline(at));
  return true;
}

/** Does this neighbour stand on the same line? */
function flows(neighbour: Node | null): boolean {
  return neighbour !== null && (isText(neighbour) ? neighbour.data.trim() !== '' : isInline(neighbour));
}

function addHeading(sample: Sample, node: Node, name: string): void {
  // Other policies on data are rated as if they had no name.
  sample.isNamed = isOfPrivacy(name);
  if (!isPolicyName(name)) {
    if (!sample.isHeaded) sample.contract = 0.2;
    return;
  }
  if (isElement(node) && node.querySelector('a[href]:not([href^="#"])')) sample.linked++;
  else {
    sample.isHeaded = true;
    sample.isDocument ||= isOfKind(name);
    const isMain = node.nodeName === 'H1';
    if (sample.isNamed && (isMain || isOfKind(name)) && !numbered().test(name)) {
      sample.isFull = true;
      sample.isMain ||= isMain;
      if (!sample.named.policy) sample.named = nothing();
    }
  }
}

function isInline(node: Node): boolean {
  return inline.includes(` ${node.nodeName} `.toLowerCase());
}

function isSkipped(element: Element): boolean {
  return (
    isClobbered(element) ||
    skipped.includes(` ${element.localName} `) ||
    isLink(element) ||
    furniture().test(`${element.id} ${element.className}`)
  );
}

/** The words of links speak of other pages. */
function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href') && element.textContent.length < longestLink;
}

/** Adds a stretch of text to what the page holds, and to what stands under its policy's name. */
export function rate({ page, named, isNamed }: Sample, text: string): void {
  const words = text.trim().split(' ').length;
  if (words < fewestWords) return;
  const per = (cues: RegExp) => (100 * count(text, cues)) / words;
  const practices = per(practice());
  const isTalk = per(advice()) >= adviceCues || per(report()) >= Math.max(adviceCues, practices);
  for (const part of isNamed ? [page, named] : [page]) {
    part.all += words;
    if (per(address()) > 1) part.spoken += words;
    if (isTalk) part.talk += words;
    else if (practices >= (part === named ? namedCues : policyCues)) part.policy += words;
  }
}
