/** Writes the files that are made from the practice files: two indexes, so that the popup loads wording without patterns. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { practiceIds } from '../lib/policy/practice';

const folder = join(import.meta.dirname, '../lib/practices');
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const present = new Set(readdirSync(folder).map((file) => file.replace(/\.ts$/, '')));
const ids = practiceIds.filter((id) => present.has(id));

const header = (what: string): string => `/** ${what} Generated from the practice files by \`npm run generate\`. */\n`;
const imports = (part: string): string => ids.map((id) => `import { ${part} as ${camel(id)} } from './${id}';\n`).join('');

const sources: Readonly<Record<string, string>> = {
  'index.ts': `${header('What the detector knows of every practice, in catalogue order.')}
import type { Practice } from '../policy/practice';
${imports('practice')}
export const practices: readonly Practice[] = [${ids.map(camel).join(', ')}];`,
  'wording.ts': `${header('What people are told of every practice.')}
import type { PracticeId, Wording } from '../policy/practice';
${imports('wording')}
export const wording: Readonly<Partial<Record<PracticeId, Wording>>> = {${ids.map((id) => `'${id}': ${camel(id)}`).join(', ')}};`,
};

const check = process.argv.includes('--check');
let stale = 0;
for (const [name, source] of Object.entries(sources)) {
  const path = join(folder, name);
  const wanted = await format(source, { ...(await resolveConfig(path)), parser: 'typescript' });
  if (present.has(name.slice(0, -3)) && readFileSync(path, 'utf8') === wanted) continue;
  if (check) {
    console.error(`${name} is stale: run npm run generate`);
    stale++;
  } else writeFileSync(path, wanted);
}
process.exit(stale ? 1 : 0);
