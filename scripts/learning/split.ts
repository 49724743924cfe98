/** Which policies the trainer never learns from: a fifth, chosen by their names, but for near copies of others. */
import { createHash } from 'node:crypto';
import type { TrainingUnit } from './units';

const HELD_OUT = 200;
const OF = 1_000;

/** The same fifth whatever is added later. */
const isChosen = (policy: string): boolean =>
  Number.parseInt(createHash('sha1').update(policy).digest('hex').slice(0, 8), 16) % OF < HELD_OUT;

/** Shorter sentences are alike in policies that have nothing to do with each other. */
const WORDS = 8;
/** A policy that shares more of its sentences with the others would be measured on what was learnt. */
const SHARED = 1 / 8;

const sentencesOf = (units: readonly TrainingUnit[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const byPolicy = new Map<string, Set<string>>();
  for (const { policy, text } of units) {
    const plain = text.toLowerCase().trim();
    const sentences = byPolicy.get(policy) ?? new Set();
    byPolicy.set(policy, sentences);
    if (plain.split(/\s+/).length >= WORDS) sentences.add(plain);
  }
  return byPolicy;
};

/** @returns names of policies; sites of one owner and texts of one generator all stay on the learning side */
export const heldOutPolicies = (units: readonly TrainingUnit[]): ReadonlySet<string> => {
  const sentences = sentencesOf(units);
  const heldOut = new Set([...sentences.keys()].filter(isChosen));
  for (;;) {
    const learnt = new Set([...sentences].flatMap(([policy, own]) => (heldOut.has(policy) ? [] : [...own])));
    const copies = [...heldOut].filter((policy) => {
      const own = [...(sentences.get(policy) ?? [])];
      return own.filter((sentence) => learnt.has(sentence)).length > own.length * SHARED;
    });
    if (copies.length === 0) return heldOut;
    for (const copy of copies) heldOut.delete(copy);
  }
};
