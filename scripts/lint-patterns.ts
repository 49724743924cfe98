/**
 * Finds clauses that nothing ever fires: neither an example of their practice, nor a sentence of the pages in the given folders.
 *
 *   npm run lint:patterns -- [CORPUS_DIR…]
 */
import { join } from 'node:path';
import { statements } from '../lib/detect/statements';
import { exampleDocument } from './example-document';
import type { PolicyDocument } from '../lib/policy/document';
import { type Example, type Examples, type Practice } from '../lib/policy/practice';
import { practices } from '../lib/practices/index';
import { readCases } from './evaluation/cases';

const patternsOf = ({ clauses }: Practice): readonly string[] =>
  Object.values(clauses).flatMap((all) => all.map((clause) => (typeof clause === 'string' ? clause : clause.match)));

const firedIn = (documents: readonly PolicyDocument[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document) =>
      [...statements(document)].flat().map(({ practice, rule }) => `${practice}: ${rule.pattern}`),
    ),
  );

const examplesOf = async (id: string): Promise<readonly Example[]> => {
  const { examples } = (await import(join(import.meta.dirname, `../lib/practices/${id}.ts`))) as { examples: Examples };
  return Object.values(examples).flat();
};

const examples = (await Promise.all(practices.map(({ id }) => examplesOf(id)))).flat().map(exampleDocument);
const pages = (await Promise.all(process.argv.slice(2).map(readCases))).flat().map(({ document }) => document);
const fired = firedIn([...examples, ...pages]);
const idle = practices.flatMap((practice) =>
  patternsOf(practice)
    .map((pattern) => `${practice.id}: ${pattern}`)
    .filter((pattern) => !fired.has(pattern)),
);
for (const pattern of idle) console.error(pattern);
console.log(`${idle.length} clauses fire on none of ${examples.length} examples and ${pages.length} pages`);
process.exitCode = idle.length ? 1 : 0;
