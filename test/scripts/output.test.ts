/** Lines are written whole, or taken back. */
import { mkdtempSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotWritten, openOutput, SeenEnough } from '../../cli/summarize-output';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-'));

const failing = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: as the system says`), { code });

/** Writes as many bytes as there is room for, and then fails as a system does. */
const withRoom = (room: number, code: string) => {
  let left = room;
  return (descriptor: number, bytes: Uint8Array, offset: number): number => {
    if (left === 0) throw failing(code);
    const written = writeSync(descriptor, bytes, offset, Math.min(left, bytes.length - offset));
    left -= written;
    return written;
  };
};

describe('an output', () => {
  it.each([
    ['ENOSPC', NotWritten, 'the output cannot be written: there is no room left on the disk'],
    ['EIO', NotWritten, 'the output cannot be written: EIO'],
  ])('that ends with %s holds whole lines', (code, kind, problem) => {
    const path = join(folder, `${code}.jsonl`);
    writeFileSync(path, 'first\n');
    const output = openOutput(path, withRoom(9, code));
    output.writeLine('second');
    expect(() => output.writeLine('third')).toThrow(kind);
    expect(() => output.writeLine('third')).toThrow(problem);
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
    output.close();
  });

  it('that nobody reads any more is no failure', () => {
    const output = openOutput(join(folder, 'closed.jsonl'), withRoom(0, 'EPIPE'));
    expect(() => output.writeLine('first')).toThrow(SeenEnough);
    output.close();
  });

  it('that is full for a moment is waited for, and takes a line in parts', () => {
    const path = join(folder, 'slow.jsonl');
    const answers = [true, false, false, true, true];
    const output = openOutput(path, (descriptor, bytes, offset) => {
      if (answers.shift() === false) throw failing('EAGAIN');
      return writeSync(descriptor, bytes, offset, Math.min(3, bytes.length - offset));
    });
    output.writeLine('a line');
    expect(readFileSync(path, 'utf8')).toBe('a line\n');
    output.close();
  });

  it('in a folder that is not there is refused in words', () => {
    expect(() => openOutput(join(folder, 'none', 'reports.jsonl'))).toThrow('there is no such folder');
  });
});
