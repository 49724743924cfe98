/** Writes the files that are made from others; with `--check`, fails where one is stale: `npm run generate`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { labelFiles } from './generate/labels';
import { practiceFiles } from './generate/practices';
import { unlearntFiles } from './generate/unlearnt';
import { vocabularyFiles } from './generate/vocabulary';

const read = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

let stale = 0;
for (const [path, source] of Object.entries({
  ...labelFiles,
  ...practiceFiles,
  ...unlearntFiles,
  ...vocabularyFiles,
})) {
  const wanted = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (read(path) === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${relative(process.cwd(), path)} is stale: run npm run generate`);
    stale++;
  } else writeFileSync(path, wanted);
}
process.exitCode = stale ? 1 : 0;
