/** Where results go: standard output, or a file that a later run of the same command goes on with. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, truncateSync } from 'node:fs';
import type { Writable } from 'node:stream';

/** How far an earlier run came. */
export interface Progress {
  readonly lines: number;
  /** The last whole line; empty where there is none. */
  readonly last: string;
}

const NEWLINE = 10;

const countLines = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
};

/**
 * Counts a file's whole lines, and cuts off what a stopped run left of another.
 * @param path need not exist
 */
export const progressOf = async (path: string): Promise<Progress> => {
  if (!existsSync(path)) return { lines: 0, last: '' };
  let [lines, size, last] = [0, 0, ''];
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    const end = rest.lastIndexOf(NEWLINE);
    if (end < 0) continue;
    const whole = rest.subarray(0, end);
    lines += countLines(whole) + 1;
    last = whole.subarray(whole.lastIndexOf(NEWLINE) + 1).toString();
    size += end + 1;
    rest = rest.subarray(end + 1);
  }
  if (rest.length > 0) truncateSync(path, size);
  return { lines, last };
};

/**
 * The inputs that an earlier run has not come to.
 * @throws where the earlier run was about other files: its results would be taken for these
 */
export async function* remaining(
  files: AsyncIterable<string> | Iterable<string>,
  { lines, last }: Progress,
): AsyncGenerator<string> {
  let at = 0;
  for await (const file of files) {
    at++;
    if (at > lines) yield file;
    else if (at === lines && JSON.parse(last).file !== file)
      throw new Error(`the output's line ${at} is not about ${file}: it belongs to another list of files`);
  }
  if (at < lines) throw new Error(`the output has ${lines} lines, and the list only ${at} files`);
}

export const appendTo = (path: string): Writable => createWriteStream(path, { flags: 'a' });

/** Waits where whoever takes the output is slower than we are, so that memory stays bounded. */
export const writeLine = async (output: Writable, text: string): Promise<void> => {
  if (!output.write(`${text}\n`)) await once(output, 'drain');
};
