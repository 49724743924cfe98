/** Decides whether a page is a privacy policy. Runs on every page: one pass over its text, no layout, little code. */

import { practice } from './cues';
import { isPolicyName } from './names';

/** The decision with what speaks for and against it. */
export interface Recognition {
  readonly isPolicy: boolean;
  /** From 0 up; 1 or more is a policy. */
  readonly score: number;
  readonly reasons: readonly { readonly cue: string; readonly weight: number }[];
}

const skipped = /^(?:a|script|style|noscript|template|svg|nav|footer|select|button|textarea|iframe|head|video|object|dialog)$/;
const furniture = /(?:cookie|consent|gdpr)[\w-]*(?:banner|bar|modal|popup|notice|dialog|overlay)|onetrust|comments/i;

/** What contracts say. */
const contract =
  /\b(?:liab(?:le|ility)|warrant(?:y|ies)|indemnif\w+|governing law|licen[cs]e|terminat\w+|arbitration|as is|intellectual property|infring\w+|trademarks?|refunds?|prohibited|you (?:agree|may not|must not)|haftung|gewährleistung|vertrag|contrat|responsabilité|responsabilidad)\b/giu;
/** What pages about policies say. */
const advice = /\b(?:privacy polic(?:y|ies) (?:generator|template|is a|are)|(?:your|a|an own) (?:website )?privacy polic(?:y|ies)|privacy policies|your (?:business|company|customers|app's?|website's) |said|told|according to|he|she|wrote|reporters?)\b/giu;

const chunkWords = 120;
const longest = 120_000;

interface Sample {
  words: number;
  chunks: number;
  /** Chunks that say what happens with data, those that are contract, those that are about policies. */
  policy: number;
  terms: number;
  talk: number;
  readonly headings: string[];
}

/**
 * @param doc The page.
 * @param url Its address, or '' where it is not known: the page's own words decide, the address only helps.
 */
export function recognise(doc: Document, url: string): Recognition {
  const sample = takeSample(doc);
  const share = sample.policy / Math.max(1, sample.chunks);
  const titled = doc.title.split(/\s+[|–—:·•»\\-]\s+|\s*[|»]\s*/).some(isPolicyName);
  const headed = sample.headings.some(isPolicyName);
  const reasons = [
    { cue: 'title', weight: titled ? 0.5 : 0 },
    { cue: 'heading', weight: headed ? 0.4 : 0 },
    { cue: 'address', weight: /privacy|datenschutz|confidentialite|privacidad|data-protection/i.test(url) ? 0.1 : 0 },
    { cue: 'share of policy text', weight: share },
    { cue: 'contract text', weight: -sample.terms / Math.max(1, sample.chunks) },
    { cue: 'text about policies', weight: -sample.talk / Math.max(1, sample.chunks) },
  ].filter((reason) => reason.weight !== 0);
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  return { isPolicy: sample.policy > 0 && score >= 1, score, reasons };
}

/** Reads the page's prose in document order, without recursion. */
function takeSample(doc: Document): Sample {
  const sample: Sample = { words: 0, chunks: 0, policy: 0, terms: 0, talk: 0, headings: [] };
  let chunk = '';
  let length = 0;
  const root: Node | null = doc.body;
  let node: Node | null = root;
  while (node !== null && length < longest) {
    let inner: Node | null = null;
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      if (text.length > 1) chunk += `${text} `;
      if (chunk.length > chunkWords * 6) {
        length += chunk.length;
        rate(sample, chunk);
        chunk = '';
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (node === root || !(skipped.test(element.localName) || furniture.test(`${element.id} ${element.getAttribute('class') ?? ''}`))) {
        if (/^(?:h[1-4]|b|strong|legend|caption)$/.test(element.localName) && sample.headings.length < 60) sample.headings.push(element.textContent.slice(0, 120));
        inner = node.firstChild;
      }
    }
    node = inner ?? following(node, root);
  }
  rate(sample, chunk);
  return sample;
}

function following(node: Node, root: Node | null): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root && at.nextSibling === null) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}

function rate(sample: Sample, chunk: string): void {
  const words = chunk.split(/\s+/).length;
  if (words < 30) return;
  sample.words += words;
  sample.chunks++;
  const per = (cues: RegExp) => (100 * (chunk.match(cues)?.length ?? 0)) / words;
  const practices = per(practice);
  if (practices >= 2) sample.policy++;
  if (per(contract) >= Math.max(2, practices)) sample.terms++;
  if (per(advice) >= Math.max(1.5, practices)) sample.talk++;
}
