/** The command line's inputs: files as named, or as listed with their addresses, and standard input. */
import { createReadStream } from 'node:fs';
import { wholeLines } from './whole-lines';
import { reasonOf } from './reason';

export interface Input {
  readonly file: string;
  /** Null where none was given. */
  readonly url: string | null;
}

/**
 * Reads a list as it goes: a file a line, or `file<TAB>address`. Empty lines name no file.
 * @param list a path, or "-" for standard input
 * @throws Error with the list's name, where it cannot be read
 */
export async function* listed(list: string): AsyncGenerator<Input> {
  try {
    for await (const { text } of wholeLines(list === '-' ? process.stdin : createReadStream(list))) {
      const [file = '', url = ''] = text.replace(/\r$/, '').split('\t');
      if (file !== '') yield { file, url: url === '' ? null : url };
    }
  } catch (error) {
    throw new Error(`${list}: ${reasonOf(error)}`, { cause: error });
  }
}

export const bytesOfInput = async (): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
