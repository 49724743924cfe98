/** Where results go: whole lines, whatever happens. */
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { reasonOf } from './reason';

const STANDARD_OUTPUT = 1;

/** The program that takes the output has closed it, as `head` does: that is no failure. */
export class SeenEnough extends Error {}
/** The output takes no more. */
export class NotWritten extends Error {}

export interface Output {
  /** @throws SeenEnough, or NotWritten after taking back what was written of the line, where that is possible */
  readonly writeLine: (text: string) => void;
  readonly close: () => void;
}

type Write = (descriptor: number, bytes: Uint8Array, offset: number) => number;

/**
 * Writes at once: where a signal ends this process, no line is half written.
 * @param path of a file to add to; undefined: standard output
 */
export const openOutput = (path: string | undefined, write: Write = writeSync): Output => {
  const descriptor = path === undefined ? STANDARD_OUTPUT : openToAdd(path);
  return {
    writeLine: (text) => {
      const before = sizeOf(descriptor);
      try {
        writeAll(descriptor, Buffer.from(`${text}\n`), write);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw new SeenEnough('', { cause: error });
        if (before !== null) ftruncateSync(descriptor, before);
        throw new NotWritten(`the output cannot be written: ${reasonOf(error)}`, { cause: error });
      }
    },
    close: () => closeSync(descriptor),
  };
};

const openToAdd = (path: string): number => {
  try {
    return openSync(path, 'a');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
    throw new Error(`${path} cannot be written: ${reason}`, { cause: error });
  }
};

const sizeOf = (descriptor: number): number | null => {
  const kind = fstatSync(descriptor);
  return kind.isFile() ? kind.size : null;
};

const writeAll = (descriptor: number, bytes: Uint8Array, write: Write): void => {
  for (let at = 0; at < bytes.length;)
    try {
      at += write(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      pause();
    }
};

/** For a pipe that is full and does not wait by itself. */
const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
