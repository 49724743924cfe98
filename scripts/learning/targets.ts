/** What the reader is to answer about a unit: each practice, then which stance, then under which condition. */
import type { Labels } from '../training/labels';

export const NO = 0;
export const YES = 1;
/** Careful people may differ, or the question does not arise: the unit teaches nothing of it. */
export const UNASKED = 2;

interface Label {
  readonly practice: string;
  readonly stance: string;
}

const labelOf = (written: string): Label => {
  const [stated = ''] = written.split(',');
  const [practice = '', stance = 'yes'] = stated.split('=');
  return { practice, stance };
};

/** Stances with fewer examples are told by rules alone, where the language has them. */
const ENOUGH_STANCES = 8;
/** Practices with fewer examples are not looked for in the language. */
const ENOUGH_UNITS = 4;

/** A sentence that denies what it speaks of: learnt of all practices together, since most are seldom denied; and where a word denies. */
export const DENIED = 'denied';

/** Of practices with fewer denials, what denies them was not learnt. */
const ENOUGH_DENIALS = 3;

/** @returns the practices that a unit denies */
export const deniedBy = ({ labels }: Labels): readonly string[] =>
  labels.map(labelOf).flatMap(({ practice, stance }) => (stance === 'no' ? [practice] : []));

export const isDeniable = (units: readonly Labels[], practice: string): boolean =>
  units.filter((unit) => deniedBy(unit).includes(practice)).length >= ENOUGH_DENIALS;

/** @returns names of outputs: practices, then `practice=stance` where a practice has more stances than yes and no, then `denied` */
export const outputsOf = (units: readonly Labels[]): readonly string[] => {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { practice, stance } of units.flatMap(({ labels }) => labels.map(labelOf))) {
    add(practice);
    if (stance !== 'yes' && stance !== 'no') add(`${practice}=${stance}`);
  }
  return [...counts]
    .filter(([name, count]) => count >= (name.includes('=') ? ENOUGH_STANCES : ENOUGH_UNITS))
    .map(([name]) => name)
    .concat(DENIED)
    .toSorted((a, b) => Number(a.includes('=')) - Number(b.includes('=')) || (a < b ? -1 : 1));
};

const isDenied = (labels: readonly Label[]): number => {
  const plain = labels.filter(({ stance }) => stance === 'yes' || stance === 'no');
  if (plain.length === 0) return UNASKED;
  if (plain.every(({ stance }) => stance === 'no')) return YES;
  return plain.some(({ stance }) => stance === 'no') ? UNASKED : NO;
};

const answerTo = (output: string, labels: readonly Label[], torn: readonly Label[]): number => {
  const [practice, stance] = output.split('=');
  const own = labels.filter((label) => label.practice === practice);
  if (stance === undefined) {
    if (own.length > 0) return YES;
    return torn.some((label) => label.practice === practice) ? UNASKED : NO;
  }
  if (own.length === 0) return UNASKED;
  return own.some((label) => label.stance === stance) ? YES : NO;
};

interface Asked extends Labels {
  /** Has the unit a word of denial? Of others the reader never asks whether they deny. */
  readonly hasDenial: boolean;
}

/** @returns `NO`, `YES` or `UNASKED` for each output */
export const targetsOf = ({ labels, torn, hasDenial }: Asked, outputs: readonly string[]): Uint8Array => {
  const said = labels.map(labelOf);
  const doubtful = torn.map((label) => labelOf(label.replace('?', '')));
  const denied = hasDenial ? isDenied(said) : UNASKED;
  return Uint8Array.from(outputs, (output) => (output === DENIED ? denied : answerTo(output, said, doubtful)));
};
