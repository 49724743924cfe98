/** Tells why a sentence, or a page's sentences, are read as they are: `npm run explain -- --help`. */
import { readFileSync } from 'node:fs';
import { readPage } from '../cli/read-page';
import type { PolicyDocument } from '../lib/policy/document';
import { explainDocument, type Scope, unread } from './explain/explain-document';
import { readWords, usage, type Words } from './explain/words';
import { exampleDocument } from './shared/example-document';

const refuse = (problem: string): never => {
  console.error(problem);
  process.exit(2);
};

const readFile = (file: string): PolicyDocument => {
  try {
    return readPage(readFileSync(file), null);
  } catch (error) {
    return refuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const asked = (words: Words): readonly [PolicyDocument, Scope] => {
  if (words.kind === 'problem') return refuse(`${words.problem}\n${usage}`);
  if (words.kind === 'page') return [readFile(words.file), { practice: words.practice, fromBlock: 0 }];
  if (words.kind === 'help') {
    console.log(usage);
    process.exit(0);
  }
  const { kind: _, language, ...example } = words;
  const document = { ...exampleDocument(example), language };
  return [document, { practice: null, fromBlock: document.blocks.length - 1 }];
};

const [document, scope] = asked(readWords(process.argv.slice(2)));
const problem = unread(document.language);
if (problem !== null) refuse(problem);
console.log(explainDocument(document, scope).join('\n'));
