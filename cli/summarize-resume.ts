/** Goes on with the results of an earlier run; touches them only once every line has proved to be of this list. */
import { createReadStream, existsSync, statSync, truncateSync } from 'node:fs';
import type { Input } from './summarize-inputs';
import { wholeLines, type Line } from './whole-lines';

/** What an earlier run left to do. */
export interface Remaining {
  /** Results that are there already. */
  readonly done: number;
  readonly inputs: AsyncGenerator<Input>;
}

/**
 * @param path of the results; need not exist
 * @throws Error where they are of other files: what is there would be lost among these
 */
export const remaining = async (inputs: AsyncGenerator<Input>, path: string): Promise<Remaining> => {
  if (!existsSync(path)) return { done: 0, inputs };
  if (!statSync(path).isFile()) throw new Error(`${path}: results go to a file, and this is none`);
  let [done, size] = [0, 0];
  for await (const line of wholeLines(createReadStream(path))) {
    const next = await inputs.next();
    if (next.done === true)
      throw new Error(`${path} has more lines than the list has files: it belongs to another list`);
    const input = next.value;
    if (!isAbout(line, input.file))
      throw new Error(`${path}: line ${done + 1} is not about ${input.file}: it belongs to another list of files`);
    // What a run left that was stopped in the middle of a line.
    if (!line.isWhole) return { done, inputs: cutAndGoOn(path, size, input, inputs) };
    done++;
    size += line.bytes;
  }
  return { done, inputs };
};

async function* cutAndGoOn(
  path: string,
  size: number,
  input: Input,
  inputs: AsyncGenerator<Input>,
): AsyncGenerator<Input> {
  truncateSync(path, size);
  yield input;
  yield* inputs;
}

/** Every result begins with its file; a report, with its schema's number before it. Of a cut line, what is there must agree. */
const isAbout = ({ text, isWhole }: Line, file: string): boolean => {
  const begins = `{"file":${JSON.stringify(file)},`;
  if (isWhole) return text.endsWith('}') && withoutSchema(text).startsWith(begins);
  const known = /^\{"schema":\d*,?$/.test(text) ? '' : withoutSchema(text);
  return known.startsWith(begins) || begins.startsWith(known) || '{"schema":'.startsWith(text);
};

const withoutSchema = (text: string): string => text.replace(/^\{"schema":\d+,/, '{');
