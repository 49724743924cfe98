/** In the built command line, starts a process that reads: its script with what V8 made of it when it was built, so that it is not compiled again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** The build puts the names of the files here. */
const file = join(import.meta.dirname, 'file:reader');
const codeFile = join(import.meta.dirname, 'file:code');

/** Before the code stands its checksum. */
const START = 4;

/** V8 trusts what it is given: of a damaged file it would run anything. It refuses by itself what another version of it has made. */
const readCode = (): Buffer | undefined => {
  try {
    const bytes = readFileSync(codeFile);
    const code = bytes.subarray(START);
    return bytes.readUInt32LE() === crc32(code) ? code : undefined;
  } catch {
    return undefined; // It is gone: the script is compiled as any other.
  }
};

const cachedData = readCode();
const script = new Script(`(function (require, __dirname, load) {${readFileSync(file, 'utf8')}\n})`, {
  filename: file,
  ...(cachedData && { cachedData }),
});

// The build asks for the code of a process that has read a page: what it needed for that is compiled by then.
const [, , keptAs] = process.argv;
if (keptAs !== undefined)
  process.once('disconnect', () => {
    const code = script.createCachedData();
    const start = Buffer.alloc(START);
    start.writeUInt32LE(crc32(code));
    writeFileSync(keptAs, Buffer.concat([start, code]));
  });

type Run = (require: NodeJS.Require, folder: string, load: (path: string) => Promise<unknown>) => void;
// Node 20 lets no script import that V8 has not compiled itself: this one does it in its place.
(script.runInThisContext() as Run)(createRequire(file), dirname(file), (path) => import(path));
