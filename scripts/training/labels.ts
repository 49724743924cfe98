/** Labels as they are kept: by a hash of each unit's text, so that the texts, which are other people's, stay where they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Labels {
  /** Every practice that the unit states: `cookies`, `sale=no`, with a condition `location,consent`. */
  readonly labels: readonly string[];
  /** Where careful people may differ: neither right nor wrong. */
  readonly torn: readonly string[];
}

interface HashedLabels extends Labels {
  readonly hash: string;
}

/** @returns 12 hexadecimal digits of the SHA-256 of the text, its white space collapsed */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 12);

const line = /^([0-9a-f]{12})(?:\t([^\t]*))?(?:\t([^\t]*))?$/;
const wordsOf = (text = ''): readonly string[] => text.split(' ').filter(Boolean);

/**
 * Reads a file of labels: `# NAME` begins a policy, then a line a unit: its hash, its labels, its torn labels, parted by tabs.
 * @returns the units of each policy, in the order of its text
 * @throws Error that names the line which is neither
 */
export const readLabels = (file: string): ReadonlyMap<string, readonly HashedLabels[]> => {
  const byPolicy = new Map<string, HashedLabels[]>();
  let units: HashedLabels[] = [];
  for (const [index, written] of readFileSync(file, 'utf8').trimEnd().split('\n').entries()) {
    if (written.startsWith('# ')) byPolicy.set(written.slice(2), (units = []));
    else {
      const [, hash, labels, torn] = line.exec(written) ?? [];
      if (hash === undefined) throw new Error(`${file}:${index + 1} is neither a policy nor a unit: ${written}`);
      units.push({ hash, labels: wordsOf(labels), torn: wordsOf(torn) });
    }
  }
  return byPolicy;
};

/**
 * Puts labels to the units of one policy. Both are in the order of its text; units without a label of their own hash are new
 * or were changed, and are left out.
 */
export const withLabels = <Unit extends { readonly text: string }>(
  units: readonly Unit[],
  labels: readonly HashedLabels[],
): readonly (Unit & Labels)[] => {
  let at = 0;
  return units.flatMap((unit) => {
    const hash = hashOf(unit.text);
    const found = labels.findIndex((one, index) => index >= at && one.hash === hash);
    const own = labels[found];
    if (own === undefined) return [];
    at = found + 1;
    return [{ ...unit, labels: own.labels, torn: own.torn }];
  });
};
