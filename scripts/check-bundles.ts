/** Fails when a script of the built extension has grown beyond its budget; budgets are in bytes after gzip. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** A kilobyte is 1,000 bytes, as browsers' tools count. The finder runs in every page, so its budget is the tightest. */
const budgets = [
  { name: 'finder', budget: 4_000, holds: (file: string) => file === 'finder.js' },
  { name: 'reader', budget: 20_000, holds: (file: string) => file === 'reader.js' },
  { name: 'popup', budget: 30_000, holds: (file: string) => /^chunks\/(?!report|options|welcome)/.test(file) },
  { name: 'background', budget: 190_000, holds: (file: string) => file === 'background.js' },
] as const;

const sizeOf = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

function check(build: string): boolean {
  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const lines = budgets.map(({ name, budget, holds }) => {
    const held = scripts.map((file) => file.replaceAll('\\', '/')).filter(holds);
    const size = held.reduce((sum, file) => sum + sizeOf(`${build}/${file}`), 0);
    return { name, budget, size, isGood: held.length > 0 && size <= budget };
  });
  for (const { name, size, budget, isGood } of lines)
    console.log(`${isGood ? 'within' : 'OVER  '} ${build} ${name}: ${size} of ${budget} bytes`);
  return lines.every(({ isGood }) => isGood);
}

const results = ['.output/chrome-mv3', '.output/firefox-mv3'].map(check);
process.exitCode = results.every(Boolean) ? 0 : 1;
