/** Builds the store packages twice, and fails where the two are not the same byte for byte. Prints their checksums. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const folder = '.output';
const npm = process.env['npm_execpath'];

/** SHA-256 of every package, by its name. */
const packAll = (): ReadonlyMap<string, string> => {
  rmSync(folder, { recursive: true, force: true });
  const words = ['run', '--silent', 'zip'];
  if (npm === undefined) execFileSync('npm', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  else execFileSync(process.execPath, [npm, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const packages = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(
    packages.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(`${folder}/${name}`))
        .digest('hex'),
    ]),
  );
};

const [first, second] = [packAll(), packAll()];
for (const [name, sum] of first)
  console.log(`${sum}  ${name}${second.get(name) === sum ? '' : '  NOT THE SAME AGAIN'}`);
const isSame = first.size >= 3 && [...first].every(([name, sum]) => second.get(name) === sum);
if (first.size < 3) console.error('Expected two packages for the stores and one with the sources for Firefox.');
process.exitCode = isSame ? 0 : 1;
