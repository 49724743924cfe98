/**
 * Reads saved pages with the command line's DOM and with another one, and lists what differs in their documents.
 *
 *   npm run compare-doms -- [--browser chrome|firefox] FOLDER…
 *
 * Folders hold *.html at any depth. The other one is jsdom, unless a browser is named (its scripts do not run).
 * Exit status 1 where a document differs, 2 where there is nothing to compare.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '../cli/read-page';
import type { PolicyDocument } from '../lib/policy/document';
import { isBrowserName } from './shared/browsers';
import { differencesOf } from './shared/document-differences';
import { readByJsdom } from './shared/jsdom-page';
import { openLivePages } from './shared/live-pages';

interface Other {
  readonly document: PolicyDocument;
  /** The address that the page was given, or had. */
  readonly url: string | null;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
const files = positionals.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name)),
);
const { browser = 'none' } = values;
if (files.length === 0 || (browser !== 'none' && !isBrowserName(browser))) {
  console.error('no saved pages in these folders, or no such browser; scripts/compare-doms.ts says how it is used');
  process.exit(2);
}

const live = isBrowserName(browser) ? await openLivePages(browser) : null;
const readOtherwise = async (html: Uint8Array): Promise<Other> => {
  if (live === null) return { document: readByJsdom(html, null), url: null };
  const { document, url } = await live.read(html);
  return { document: JSON.parse(document) as PolicyDocument, url };
};

let same = 0;
for (const file of files) {
  const html = readFileSync(file);
  const { document, url } = await readOtherwise(html);
  const differences = differencesOf(document, readPage(html, url));
  if (differences.length === 0) same++;
  else console.log([file, ...differences].join('\n  '));
}
console.log(`${same} of ${files.length} documents are the same to the byte`);
await live?.close();
process.exitCode = same === files.length ? 0 : 1;
