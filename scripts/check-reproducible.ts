/**
 * Builds the store packages twice, and Firefox's once more from the package of its sources, as its reviewers do; fails
 * where the same is not the same byte for byte. Prints their checksums. Needs `unzip`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = '.output';

const pack = (browser: 'chrome' | 'firefox', cwd = '.'): void => {
  const words = [resolve('node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser];
  execFileSync(process.execPath, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** SHA-256 of every package, by its name. */
const sums = (place = '.'): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(place, folder))
      .filter((name) => name.endsWith('.zip'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(place, folder, name)))
          .digest('hex'),
      ]),
  );

const packAll = (): ReadonlyMap<string, string> => {
  rmSync(folder, { recursive: true, force: true });
  pack('chrome');
  pack('firefox');
  return sums();
};

/** What the sources alone make, with the dependencies that are installed here. */
const packSources = (sources: string): ReadonlyMap<string, string> => {
  const place = mkdtempSync(join(tmpdir(), 'plainprint-'));
  execFileSync('unzip', ['-q', join(folder, sources), '-d', place]);
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  pack('firefox', place);
  const made = sums(place);
  rmSync(place, { recursive: true });
  return made;
};

const [first, second] = [packAll(), packAll()];
const sources = [...first.keys()].find((name) => name.includes('-sources')) ?? null;
const third = sources === null ? new Map<string, string>() : packSources(sources);

const problems = [...first].flatMap(([name, sum]) => [
  ...(second.get(name) === sum ? [] : [`${name} is not the same again`]),
  ...(name.includes('-firefox') && third.get(name) !== sum ? [`${name} is not what its sources make`] : []),
]);
if (first.size !== 3) problems.push('expected two packages for the stores and one with the sources for Firefox');
for (const [name, sum] of first) console.log(`${sum}  ${name}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
