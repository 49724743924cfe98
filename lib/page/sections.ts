/** A page's parts by their headings, each with what its name and its words make of it: a policy's, or a contract's. */
import type { PlacedBlock } from './blocks';
import { count, practice } from './cues';
import type { Frame } from './frame';
import { isContractName, isPolicyName } from './names';
import { contract } from './sample';
import { collapse } from './text';

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
  readonly holder: Frame | null;
  readonly amounts: Amounts;
}

/** What a text amounts to, in words and in cues of either kind. */
export interface Amounts {
  readonly words: number;
  readonly ofPolicy: number;
  readonly ofContract: number;
}

const cookies =
  /^(?:\S+ ){0,3}cookies? (?:policy|notice|statement)\b|cookie-?richtlinie|politique.*cookies|política.*cookies/i;
const imprint = /^(?:impressum|imprint|mentions légales|aviso legal)$/i;
/** "Privacy and terms" stands above both. */
const shared = /\b(?:terms|conditions|legal|agb|impressum|mentions)\b/i;
/** A contract's cues are at least these a word. */
const contractDensity = 0.02;

/** Splits a page at its headings, and where another tab begins. */
export function sectionsOf(placed: readonly PlacedBlock[]): readonly Section[] {
  const tabs = placed.map(tabOf);
  const isFirst = (at: number) => at === 0 || tabs[at] !== tabs[at - 1];
  const starts = placed.flatMap(({ block }, at) => (isFirst(at) || block.kind === 'heading' ? [at] : []));
  return starts.map((start, at) =>
    sectionOf(placed.slice(start, starts[at + 1]), isFirst(start) ? labelOf(tabs[start] ?? null) : ''),
  );
}

function sectionOf(placed: readonly PlacedBlock[], label: string): Section {
  const first = placed[0];
  const name = first?.block.kind === 'heading' ? first.block.text : '';
  return {
    placed,
    name,
    named: namedIn(name) ?? namedIn(label),
    level: first?.block.kind === 'heading' ? first.block.level : 0,
    holder: first?.passage.frame.holder ?? null,
    amounts: amountsOf(placed.map(({ block }) => block.text.toLowerCase()).join(' ')),
  };
}

function tabOf({ passage }: PlacedBlock): Element | null {
  for (let at = passage.frame.holder; at !== null; at = outer(at)) if (isTab(at)) return at.element;
  return null;
}

function isTab({ element }: Frame): boolean {
  return element.getAttribute('role') === 'tabpanel';
}

function outer(holder: Frame): Frame | null {
  return holder.parent?.holder ?? null;
}

/** What stands on the tab that shows this panel; empty for none. */
function labelOf(panel: Element | null): string {
  if (panel === null || panel.id === '') return '';
  const label = panel.getAttribute('aria-labelledby') ?? '';
  const tabs = [...panel.ownerDocument.querySelectorAll('[role="tab"],[aria-controls],a[href^="#"]')];
  const tab = tabs.find(
    (one) =>
      (label !== '' && one.id === label) ||
      one.getAttribute('aria-controls') === panel.id ||
      one.getAttribute('href') === `#${panel.id}`,
  );
  return collapse(tab?.textContent ?? '').trim();
}

/** Does this section stand in something that holds one document by itself? */
export function isFolded({ holder }: Section): boolean {
  return holder !== null && holder.element.localName !== 'article';
}

/** Does a section stand within a holder? */
export function isWithin(section: Section, holder: Frame): boolean {
  for (let at = section.holder; at !== null; at = outer(at)) if (at === holder) return true;
  return false;
}

function namedIn(name: string): Named | null {
  if (imprint.test(name)) return 'other';
  if (isContractName(name)) return 'contract';
  return cookies.test(name) || (isPolicyName(name) && !shared.test(name)) ? 'policy' : null;
}

function amountsOf(text: string): Amounts {
  return { words: text.split(' ').length, ofPolicy: count(text, practice()), ofContract: count(text, contract()) };
}

export function sumOf(sections: readonly Section[]): Amounts {
  return sections.reduce((sum, { amounts }) => plus(sum, amounts), { words: 0, ofPolicy: 0, ofContract: 0 });
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
