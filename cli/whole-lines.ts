/** The lines of a stream of bytes; only a line feed ends one, unlike in `node:readline`, which U+2028 ends one for, too. */

export interface Line {
  /** Without its line feed. */
  readonly text: string;
  /** With its line feed. */
  readonly bytes: number;
  /** False for what stands after the last line feed. */
  readonly isWhole: boolean;
}

const LINE_FEED = 10;

export async function* wholeLines(stream: AsyncIterable<unknown>): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  const take = (last: Buffer, isWhole: boolean): Line => {
    const line = Buffer.concat([...begun, last]);
    begun = [];
    return { text: line.toString(), bytes: line.length + (isWhole ? 1 : 0), isWhole };
  };
  for await (const chunk of stream) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      yield take(rest.subarray(0, end), true);
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) begun.push(rest);
  }
  if (begun.length > 0) yield take(Buffer.alloc(0), false);
}
