/**
 * Teaches the reader a language.
 *
 *   npm run train -- LANGUAGE --texts FOLDER [--only-measure | --share N]
 *
 * FOLDER holds the texts that the labels in `training/labels` and `training/asked` belong to (see `training/README.md`). The weights go to
 * `public/learned/LANGUAGE.bin`, the figures of the held-out policies to `training/figures/LANGUAGE.json`. The same texts and labels give
 * the same bytes. --share N learns from one policy in N alone, measures, and writes nothing: what more labels bring.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packModel, readModel } from '../lib/detect/learned/model';
import { type Fitted, learn } from './learning/learn';
import { calibrated, type HeldOut, heldOutScores } from './learning/held-out';
import { figuresOf, figuresText } from './learning/figures';
import { labelFilesOf, madeFrom } from './learning/made-from';
import { heldOutPolicies } from './learning/split';
import { askedUnits, inventedUnits, readUnits } from './learning/units';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string' }, 'only-measure': { type: 'boolean' }, share: { type: 'string', default: '1' } },
});
const [language] = positionals;
const folder = values.texts;
const share = Number(values.share);
if (language === undefined || folder === undefined || !Number.isInteger(share) || share < 1) {
  console.error('usage: npm run train -- LANGUAGE --texts FOLDER [--only-measure | --share N]');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const files = labelFilesOf(join(root, 'training'), language);
const modelFile = join(root, `public/learned/${language}.bin`);

const { units, missing: unread } = readUnits(folder, language, files.labels);
const asked = askedUnits(folder, language, files.asked);
const missing = [...unread, ...asked.missing];
if (missing.length > 0) {
  console.error(`${missing.length} labelled policies are not in ${folder}: ${missing.join(', ')}`);
  if (units.length === 0) process.exit(1);
}
const heldOut = heldOutPolicies(units);
console.log(`${units.length} units; held out: ${heldOut.size} policies`);

const fittedBytes = ({ header, packed }: Fitted): Uint8Array => packModel({ header, ...packed });

/** Is it one of those that a share of the policies is learnt from? A smaller share is part of a greater one, where one divides the other. */
const isShared = (policy: string): boolean =>
  Number.parseInt(createHash('sha256').update(policy).digest('hex').slice(0, 8), 16) % share === 0;

const learnBytes = (): Uint8Array => {
  const labelled = [...units, ...asked.units].filter(({ policy }) => isShared(policy));
  const learnt = [...labelled, ...inventedUnits(files.invented, language)];
  const fitted = learn(language, learnt, heldOut, madeFrom(files), console.log);
  const scored: HeldOut = heldOutScores(readModel(fittedBytes(fitted)), units, heldOut);
  return fittedBytes({
    ...fitted,
    header: { ...fitted.header, outputs: calibrated(fitted.header.outputs, scored) },
  });
};

const bytes = values['only-measure'] ? readFileSync(modelFile) : learnBytes();
console.log(`${modelFile}: ${gzipSync(bytes, { level: 9 }).length} bytes gzip`);
const figures = figuresOf(heldOutScores(readModel(bytes), units, heldOut));
console.log(figuresText(figures));
if (share === 1) {
  if (!values['only-measure']) writeFileSync(modelFile, bytes);
  writeFileSync(join(root, `training/figures/${language}.json`), `${JSON.stringify(figures, null, 1)}\n`);
}
