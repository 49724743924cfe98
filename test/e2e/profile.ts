/** Looks for a word in all that a browser has left behind in the folder of its profile. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

/** The other ways to pack (LZ4, Snappy) keep what they see first as it is. */
const gzip = Buffer.from([0x1f, 0x8b, 0x08]);

const unpack = (packed: Buffer): Buffer => {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0); // it only looked like gzip
  }
};

const holds = (content: Buffer, needles: readonly Buffer[]): boolean => {
  if (needles.some((needle) => content.includes(needle))) return true;
  for (let at = content.indexOf(gzip); at >= 0; at = content.indexOf(gzip, at + 1))
    if (holds(unpack(content.subarray(at)), needles)) return true;
  return false;
};

/**
 * The files that hold a word, as UTF-8 or UTF-16, packed or not, or in their own names.
 * @param word in ASCII.
 */
export function filesWith(word: string, folder: string): readonly string[] {
  const needles = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => file.includes(word) || holds(readFileSync(file), needles));
}
