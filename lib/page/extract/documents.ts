/** Tells which documents share a page: by the names in its headings, and by how far each reaches. */
import { amountsOf, isContractual, isFolded, isWithin, plus, type Named, type Section } from './sections';

/** Sections that belong together; those of a document within it are not among them. */
export interface PageDocument {
  /** What is unknown may be a policy's cover, or a part of it. */
  readonly kind: Named | 'unknown';
  readonly sections: readonly Section[];
}

/** From one section to the one before another. */
interface Reach {
  readonly kind: Named;
  readonly from: number;
  readonly to: number;
  /** Do its own sections stand below it, so that what stands beside it is something else? */
  readonly isNested: boolean;
}

/** A page with more such names is hostile, or a list of policies. */
const mostDocuments = 50;
const number = /^\W?(\d{1,2})[.)\s]/;

/** Groups a page's sections into documents; none where there are too many. */
export function documentsOf(sections: readonly Section[]): readonly PageDocument[] {
  if (sections.filter(({ named }) => named !== null).length > mostDocuments) return [];
  const reaches = sections.flatMap((_, at) => reachesFrom(sections, at));
  const policies = reaches.filter(({ kind, isNested }) => kind === 'policy' && isNested);
  const beginnings = policies.flatMap(({ from }) => sections[from] ?? []);
  const levels = new Set(beginnings.map(({ level }) => level));
  const isHeld = beginnings.some(isFolded);
  const groups = new Map<Reach | 'other' | 'unknown', Section[]>();
  let outside: 'other' | 'unknown' = 'unknown';
  for (const [at, section] of sections.entries()) {
    const innermost = reaches.findLast(({ from, to }) => from <= at && at < to);
    if (isHeld || levels.has(section.level)) outside = 'other';
    else if (innermost !== undefined) outside = 'unknown';
    const group = groups.get(innermost ?? outside);
    if (group === undefined) groups.set(innermost ?? outside, [section]);
    else group.push(section);
  }
  return [...groups].map(([key, own]) => ({ kind: typeof key === 'string' ? key : key.kind, sections: own }));
}

/** The document that a section begins; two, where a contract goes on after its section on privacy. */
function reachesFrom(sections: readonly Section[], from: number): readonly Reach[] {
  const kind = sections[from]?.named ?? null;
  if (kind === null) return [];
  const isNested = isAbove(sections, from);
  const ends = sections.findIndex((_, at) => at > from && endsAt(sections, from, at, isNested));
  const to = ends < 0 ? sections.length : ends;
  const back = isNested || kind === 'contract' ? to : contractGoesOn(sections, from, to);
  const own: Reach = { kind, from, to: back, isNested };
  return back === to ? [own] : [own, { kind: 'contract', from: back, to, isNested: false }];
}

/** Does this section have others below it: folded, by their level, or by their numbers? */
function isAbove(sections: readonly Section[], at: number): boolean {
  const section = sections[at];
  const level = section?.level ?? 0;
  return (
    (section !== undefined && isFolded(section)) || (sections[at + 1]?.level ?? 0) > level || isNumbered(sections, at)
  );
}

/** Is it one of several numbered sections, "4. Privacy" after "3. Fees"? */
function isNumbered(sections: readonly Section[], at: number): boolean {
  const { level, name } = sections[at] ?? { level: 0, name: '' };
  const before = sections.slice(0, at).findLast((one) => one.level <= level);
  const own = numberOf(name);
  return own > 1 && before?.level === level && numberOf(before.name) === own - 1;
}

function numberOf(name: string): number {
  return Number(number.exec(name)?.[1] ?? 0);
}

/** Does the document that begins at one section end before another? */
function endsAt(sections: readonly Section[], from: number, at: number, isNested: boolean): boolean {
  const section = sections[from];
  const next = sections[at];
  if (section === undefined || next === undefined) return true;
  if (section.holder !== null && !isWithin(next, section.holder)) return true;
  if (isFolded(section)) return false;
  if (isNested) return next.level <= section.level;
  return next.level < section.level || (next.named !== null && !isNumbered(sections, at));
}

/** Where the sections of a contract go on after one on privacy, or the end if they do not. */
function contractGoesOn(sections: readonly Section[], from: number, to: number): number {
  if (sections.slice(0, from).findLast(({ named }) => named !== null)?.named !== 'contract') return to;
  let back = to;
  let rest = { words: 0, ofPolicy: 0, ofContract: 0 };
  for (let at = to - 1; at > from; at--) {
    const amounts = amountsOf(sections.slice(at, at + 1));
    rest = plus(rest, amounts);
    if (isContractual(amounts) && isContractual(rest)) back = at;
  }
  return back;
}
