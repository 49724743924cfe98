/**
 * Prints what the reader is unsure of in policies that nobody labelled, for people to answer in `training/asked/LANGUAGE.tsv`.
 *
 *   npm run --silent ask -- LANGUAGE FOLDER
 *
 * FOLDER holds the texts of policies as `npm run train` reads them (see `training/README.md`). A question is the unit's hash and the
 * practices asked about, then its place and its text; the sureness is not told, since it would sway the answer.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../lib/detect/learned/model';
import { labelFilesOf } from './learning/made-from';
import { type Question, questionsOf } from './learning/questions';
import { unlabelledUnits } from './learning/units';
import { hashOf, readLabels } from './training/labels';

const [language, folder] = process.argv.slice(2);
if (language === undefined || folder === undefined) {
  console.error('usage: npm run --silent ask -- LANGUAGE FOLDER');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const modelFile = join(root, `public/learned/${language}.bin`);
if (!existsSync(modelFile)) {
  console.error(`There are no weights of this language: ${modelFile}`);
  process.exit(2);
}

const { labels, asked } = labelFilesOf(join(root, 'training'), language);
const answered = [labels, asked]
  .filter(existsSync)
  .flatMap((file) => [...readLabels(file).values()].flat().map(({ hash }) => hash));

const written = ({ unit, practices }: Question): string =>
  [
    `${hashOf(unit.text)}\t${practices.join(' ')}`,
    ...(unit.heading === null ? [] : [`  under: ${unit.heading}`]),
    ...(unit.leadIn === null ? [] : [`  lead: ${unit.leadIn}`]),
    ...(unit.before === '' ? [] : [`  after: ${unit.before}`]),
    `  ${unit.text}`,
  ].join('\n');

let policy = '';
for (const question of questionsOf(
  readModel(readFileSync(modelFile)),
  unlabelledUnits(folder, language),
  new Set(answered),
)) {
  if (question.unit.policy !== policy) console.log(`# ${(policy = question.unit.policy)}`);
  console.log(written(question));
}
