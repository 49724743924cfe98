/** Fingerprints of what weights are made from: a check tells by them whether weights, labels and trainer belong together. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIGITS = 16;
const fingerprint = (parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, DIGITS);
};

const learning = import.meta.dirname;
/**
 * Files that decide what a unit's features are, and how weights are fitted and packed. The rules are not among them: a rule that is
 * changed or added weighs what its practice's rules weighed, until the next training.
 */
const trainer = [
  ...['learn', 'fit', 'matrix', 'prune', 'targets', 'split', 'units', 'calibrate', 'held-out'].map((name) =>
    join(learning, `${name}.ts`),
  ),
  ...['labels', 'texts', 'invented'].map((name) => join(learning, `../training/${name}.ts`)),
  ...['features', 'model', 'rule-names', 'scorer', 'seen'].map((name) =>
    join(learning, `../../lib/detect/learned/${name}.ts`),
  ),
];

/** @returns fingerprints of the labels, of the invented sentences where there are any, and of the trainer's sources */
export const madeFrom = (labelsFile: string, inventedFile: string): Readonly<Record<string, string>> => ({
  labels: fingerprint([labelsFile, inventedFile].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))),
  trainer: fingerprint(trainer.map((file) => readFileSync(file, 'utf8'))),
});
