/** What detecting costs in Node, beside a tagger and the least that any reader must do, and how it grows with length. */
import nlp from 'compromise/three';
import type { Block, PolicyDocument } from '../../lib/policy/document';
import type { Model } from '../../lib/detect/learned/model';
import { readPolicy } from '../../lib/read-policy';
import { race, type Timing } from './measure';

const ROUNDS = 3;

/** The text of a policy, as a tagger gets it. */
export const textOf = (document: PolicyDocument): string => document.blocks.map(({ text }) => text).join('\n');

/** The least that any reader must do: look at every character once. */
const scan = (text: string): number => {
  let words = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) words++;
  return words;
};

/** One policy, read by all by turns. */
export const benchDetect = (document: PolicyDocument, model: Model | null): readonly Timing[] => {
  const text = textOf(document);
  return race(
    [
      { name: 'nlp(text)', run: () => nlp(text) },
      { name: 'detect', run: () => readPolicy(document, model) },
      { name: 'one scan of the characters', run: () => scan(text) },
    ],
    ROUNDS,
  );
};

const repeat = (blocks: readonly Block[], words: number): readonly Block[] => {
  const one = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return Array.from({ length: Math.ceil(words / one) }, () => blocks).flat();
};

/** Time to detect in policies of growing length: milliseconds a thousand words, by number of words. */
export const benchGrowth = (
  document: PolicyDocument,
  model: Model | null,
  lengths: readonly number[],
): ReadonlyMap<number, number> =>
  new Map(
    lengths.map((words) => {
      const long = { ...document, blocks: repeat(document.blocks, words) };
      const [timing] = race([{ name: 'detect', run: () => readPolicy(long, model) }], ROUNDS);
      return [words, ((timing?.median ?? Number.NaN) / words) * 1000];
    }),
  );
