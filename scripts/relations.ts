/**
 * Reads saved pages as they are, and changed in ways that change nothing of what their policies say; lists what is told otherwise.
 *
 *   npm run --silent relations -- FOLDER…
 *
 * Folders hold *.html at any depth. A page that is taken for no policy has only to stay none. A line each: file, relation,
 * what is told otherwise. Exit status 1 where anything is, 2 where there is nothing to read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfPage } from '../cli/page-text';
import { treeOf } from '../cli/read-page';
import { withoutNoscript } from '../lib/page/without-noscript';
import { relations } from './shared/page-relations';
import { tellingsApart, type Told, toldOf } from './shared/told-of-page';

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name)),
);
if (files.length === 0) {
  console.error('no saved pages in these folders\nusage: npm run --silent relations -- FOLDER…');
  process.exit(2);
}

const otherwise = (plain: Told, changed: Told): readonly string[] =>
  plain.isPolicy || changed.isPolicy ? tellingsApart(plain, changed) : [];

const counts = new Map<string, number>();
let pages = 0;
for (const file of files) {
  const html = withoutNoscript(textOfPage(readFileSync(file)));
  const plain = toldOf(treeOf(html));
  let isAlike = true;
  for (const { name, change } of relations) {
    const apart = otherwise(plain, toldOf(change(html)));
    for (const line of apart) console.log([file, name, line].join('\t'));
    if (apart.length > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
    isAlike &&= apart.length === 0;
  }
  if (!isAlike) pages++;
}
for (const [name, count] of counts) console.log(`${name}: ${count} pages`);
console.log(`${pages} of ${files.length} pages are told otherwise by some relation`);
process.exitCode = pages > 0 ? 1 : 0;
