/** Writes all that a practice needs, to be filled in: `npm run new-practice -- ID`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import { practiceIds } from '../lib/policy/practice';

const root = join(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
const stop = (problem: string): never => {
  console.error(`${problem}\nusage: npm run new-practice -- ID`);
  process.exit(2);
};
if (!/^[a-z]+(-[a-z]+)*$/.test(id)) stop('an id is a noun in lower case, its words joined by hyphens');
const folder = join(root, 'lib/practices', id);
if (existsSync(folder)) stop(`there is a practice "${id}" already`);

const practice = `/** What this practice is, in one sentence. */
import { definePractice } from '../../policy/practice';

export const practice = definePractice({
  id: '${id}',
  group: 'sharing',
  question: 'Does it …?',
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});
`;
const english = `/** How policies in English state \`${id}\`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [{ says: 'TODO: we share your example.', match: '{we} .. {share} .. your todo' }],
    no: [],
  },
});

export const examples = defineExamples({
  yes: [],
  no: [],
  silent: [],
});
`;

/** The messages in one locale, each to be written; the words show in the interface until then. */
const stub = (): object => ({
  name: `TODO ${id}`,
  why: `TODO why ${id} matters`,
  says: { yes: `TODO ${id}: yes`, no: `TODO ${id}: no`, mixed: `TODO ${id}: mixed` },
});

const written: string[] = [];
const write = async (path: string, text: string): Promise<void> => {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  written.push(relative(root, path));
};

const addToCatalogue = async (): Promise<void> => {
  const path = join(root, 'lib/policy/practice.ts');
  const source = readFileSync(path, 'utf8');
  const last = `  '${practiceIds.at(-1)}',\n] as const;`;
  if (!source.includes(last)) stop(`${relative(root, path)}: the list practiceIds has an unexpected end`);
  await write(path, source.replace(last, last.replace('] as', `  '${id}',\n] as`)));
};

const addToLocale = async (language: string): Promise<void> => {
  const path = join(root, `locales/${language}.yml`);
  const document = parseDocument(readFileSync(path, 'utf8'));
  document.setIn(['practice', id.replaceAll('-', '_')], document.createNode(stub()));
  await write(path, document.toString({ lineWidth: 0 }));
};

await addToCatalogue();
mkdirSync(folder);
await write(join(folder, 'practice.ts'), practice);
await write(join(folder, 'english.ts'), english);
for (const language of ['en', 'de', 'fr', 'es']) await addToLocale(language);
console.log(
  `written:\n  ${written.join('\n  ')}\nFill them in (every TODO), move the id to its place in practiceIds, then: npm run generate`,
);
