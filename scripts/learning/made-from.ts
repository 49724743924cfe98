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
  ...['labels', 'texts', 'invented', 'asked'].map((name) => join(learning, `../training/${name}.ts`)),
  ...['features', 'model', 'rule-names', 'scorer', 'seen'].map((name) =>
    join(learning, `../../lib/detect/learned/${name}.ts`),
  ),
];

export interface LabelFiles {
  readonly labels: string;
  readonly asked: string;
  readonly invented: string;
}

/** @returns fingerprints of what a language is taught from, as far as it has it, and of the trainer's sources */
export const madeFrom = ({ labels, asked, invented }: LabelFiles): Readonly<Record<string, string>> => ({
  labels: fingerprint([labels, asked, invented].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))),
  trainer: fingerprint(trainer.map((file) => readFileSync(file, 'utf8'))),
});

/** @returns the files that a language is taught from, under a folder */
export const labelFilesOf = (folder: string, language: string): LabelFiles => ({
  labels: join(folder, `labels/${language}.tsv`),
  asked: join(folder, `asked/${language}.tsv`),
  invented: join(folder, `invented/${language}.tsv`),
});

const pageTrainer = [
  ...['learn-pages', 'labelled-pages'].map((name) => join(learning, `../pages/${name}.ts`)),
  ...['fit', 'prune'].map((name) => join(learning, `${name}.ts`)),
  join(learning, '../../lib/detect/second-opinion.ts'),
];

/** The same of the words that tell policies from other pages. How pages are read is not among it: that changes more often than it matters. */
export const pagesMadeFrom = (folder: string): Readonly<Record<string, string>> => ({
  labels: fingerprint([readFileSync(join(folder, 'pages.tsv'), 'utf8')]),
  trainer: fingerprint(pageTrainer.map((file) => readFileSync(file, 'utf8'))),
});
