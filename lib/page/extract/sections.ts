/** A page's parts by their headings, and what their names and words make of them: a policy's, or a contract's. */
import type { PlacedBlock } from './blocks';
import { count } from '../recognise/count-cues';
import type { OpenElement } from './open-element';
import { labelOf } from '../links/link-label';
import { isContractName, isPolicyName } from '../recognise/names';
import { contract, practice } from '../recognise/policy-words';
import { sharedHeading } from './text-words';

/** What headings name. */
export type Named = 'policy' | 'contract' | 'other';

/** A heading with what stands below it, up to the next heading. */
export interface Section {
  readonly placed: readonly PlacedBlock[];
  /** The heading's text; empty above the first one. */
  readonly name: string;
  /** Null for headings of mere parts. */
  readonly named: Named | null;
  /** As of headings; 0 above the first one. */
  readonly level: number;
  /** The folded section, dialog, tab or article around it. */
  readonly holder: OpenElement | null;
}

/** What a text amounts to, in words and in cues of either kind. */
export interface Amounts {
  readonly words: number;
  readonly ofPolicy: number;
  readonly ofContract: number;
}

const imprint = /^imp(?:ressum|rint)$/i;
/** A contract's cues are at least these a word. */
const contractDensity = 0.02;

/** Splits a page at its headings, and where another tab begins. */
export function sectionsOf(placed: readonly PlacedBlock[]): readonly Section[] {
  const tabs = placed.map(tabOf);
  const isFirst = (at: number) => at === 0 || tabs[at] !== tabs[at - 1];
  const starts = placed.flatMap(({ block }, at) => (isFirst(at) || block.kind === 'heading' ? [at] : []));
  return starts.map((start, at) =>
    sectionOf(placed.slice(start, starts[at + 1]), isFirst(start) ? tabLabel(tabs[start] ?? null) : ''),
  );
}

function sectionOf(placed: readonly PlacedBlock[], label: string): Section {
  const first = placed[0];
  const heading = first?.block.kind === 'heading' ? first.block : null;
  const name = heading?.text ?? '';
  return {
    placed,
    name,
    named: namedIn(name) ?? namedIn(label),
    level: heading?.level ?? 0,
    holder: first?.passage.open.holder ?? null,
  };
}

function tabOf({ passage }: PlacedBlock): Element | null {
  for (let at = passage.open.holder; at !== null; at = outer(at)) if (isTab(at)) return at.element;
  return null;
}

function isTab({ element }: OpenElement): boolean {
  return element.getAttribute('role') === 'tabpanel';
}

function outer(holder: OpenElement): OpenElement | null {
  return holder.parent?.holder ?? null;
}

/** What stands on the tab that shows this panel; empty for none. */
function tabLabel(panel: Element | null): string {
  if (panel === null || panel.id === '') return '';
  // As strings of a selector, whatever the page calls it.
  const [id, target] = [panel.id, `#${panel.id}`].map((one) => JSON.stringify(one));
  const tab = panel.ownerDocument.querySelector(`[aria-controls=${id}],a[href=${target}]`);
  return tab === null ? '' : labelOf(tab);
}

/** Does this section stand in something that holds one document by itself? */
export function isFolded({ holder }: Section): boolean {
  return holder !== null && holder.element.localName !== 'article';
}

/** Does a section stand within a holder? */
export function isWithin(section: Section, holder: OpenElement): boolean {
  for (let at = section.holder; at !== null; at = outer(at)) if (at === holder) return true;
  return false;
}

function namedIn(name: string): Named | null {
  if (imprint.test(name)) return 'other';
  if (isContractName(name)) return 'contract';
  // "Privacy and terms" stands above both.
  return isPolicyName(name) && !sharedHeading.test(name) ? 'policy' : null;
}

export function amountsOf(sections: readonly Section[]): Amounts {
  const blocks = sections.flatMap(({ placed }) => placed.map(({ block }) => block));
  const text = blocks.map((block) => block.text.toLowerCase()).join(' ');
  return { words: text.split(' ').length, ofPolicy: count(text, practice()), ofContract: count(text, contract()) };
}

export function plus(one: Amounts, other: Amounts): Amounts {
  return {
    words: one.words + other.words,
    ofPolicy: one.ofPolicy + other.ofPolicy,
    ofContract: one.ofContract + other.ofContract,
  };
}

/** Does a text of this much speak like a contract? */
export function isContractual({ words, ofPolicy, ofContract }: Amounts): boolean {
  return ofContract >= words * contractDensity && ofContract >= ofPolicy;
}
