/** Writes the skeleton of a practice file: `npm run new-practice -- ID`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { practiceIds } from '../lib/policy/practice';

const [id] = process.argv.slice(2);
const stop = (problem: string): never => {
  console.error(`${problem}\nusage: npm run new-practice -- ID`);
  process.exit(2);
};
if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) stop('an id is a noun in lower case, its words joined by hyphens');
const path = join(import.meta.dirname, `../lib/practices/${id}.ts`);
if (existsSync(path)) stop(`there is a practice "${id}" already`);

writeFileSync(
  path,
  `/** What this practice is, in one sentence. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: '${id}',
  clauses: {
    yes: ['{we} .. {share} .. your example'],
    no: [],
  },
});

export const wording = defineWording({
  group: 'sharing',
  name: '',
  question: '',
  why: '',
  says: { yes: '', no: '' },
  tone: { yes: 'caution', no: 'good' },
});

export const examples = defineExamples({
  yes: [],
  no: [],
  silent: [],
});
`,
);
console.log(`${relative(process.cwd(), path)} is written.`);
const ids: readonly string[] = practiceIds;
if (!ids.includes(id ?? ''))
  console.log(`Add '${id}' to practiceIds in lib/policy/practice.ts: its place there is its place in reports.`);
console.log('Then: npm run generate, and npx vitest run test/practices.');
