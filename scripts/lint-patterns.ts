/**
 * Finds clauses that nothing ever fires: neither an example of their practice, nor a sentence of the pages in the given folders.
 *
 *   npm run lint:patterns -- [CORPUS_DIR…]
 */
import { join } from 'node:path';
import { onOneLine } from '../lib/detect/rules/rules';
import { statements } from './shared/statements';
import { exampleDocument } from './shared/example-document';
import type { PolicyDocument } from '../lib/policy/document';
import { type Example, type Examples, type PracticeId, practiceIds, type PracticeRules } from '../lib/policy/practice';
import { english } from '../lib/practices/english';
import { readCases } from './evaluation/cases';

const patternsOf = ({ clauses }: PracticeRules): readonly string[] =>
  Object.values(clauses).flatMap((all) => all.map(({ match }) => onOneLine(match)));

const firedIn = (documents: readonly PolicyDocument[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document) =>
      [...statements(document)].flat().map(({ practice, rule }) => `${practice}: ${rule.pattern}`),
    ),
  );

/** Those that its clauses are for, and the others. */
const examplesOf = async (id: PracticeId): Promise<readonly Example[]> => {
  const file = join(import.meta.dirname, `../lib/practices/${id}/english.ts`);
  const { examples } = (await import(file)) as { examples: Examples };
  return [
    ...Object.values(english[id].clauses).flatMap((all) => all.map(({ says }) => says)),
    ...Object.values(examples).flat(),
  ];
};

const examples = (await Promise.all(practiceIds.map(examplesOf))).flat().map(exampleDocument);
const pages = (await Promise.all(process.argv.slice(2).map(readCases))).flat().map(({ document }) => document);
const fired = firedIn([...examples, ...pages]);
const idle = practiceIds.flatMap((id) =>
  patternsOf(english[id])
    .map((pattern) => `${id}: ${pattern}`)
    .filter((pattern) => !fired.has(pattern)),
);
for (const pattern of idle) console.error(pattern);
console.log(`${idle.length} clauses fire on none of ${examples.length} examples and ${pages.length} pages`);
process.exitCode = idle.length ? 1 : 0;
