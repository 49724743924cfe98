/** Where things stand in a JSON text: the line of every value, and the line at which it stops being JSON. */

type Json =
  | {
      readonly value: unknown;
      /** The line of each value, from 1, by its path as in `hosts.0`; the whole is at the empty path. */
      readonly lines: ReadonlyMap<string, number>;
    }
  | { readonly wrongLine: number };

/** A string, or what may be a number, `true`, `false` or `null`. */
const scalar = /"(?:[^"\\\n]|\\.)*"|[-+.\w]+/y;

/** Nothing that is read here is nested as deep; much deeper would exhaust the stack. */
const deepest = 100;

class WrongHere extends Error {}

/** Browsers' own errors name the place in words of their own, or not at all. */
export const readJson = (text: string): Json => {
  const reader = new LineReader(text);
  try {
    reader.readWhole();
    return { value: JSON.parse(text) as unknown, lines: reader.lines };
  } catch (error) {
    if (error instanceof WrongHere || error instanceof SyntaxError) return { wrongLine: reader.line };
    throw error;
  }
};

/** Reads just enough of JSON's grammar to know where each value begins. */
class LineReader {
  readonly lines = new Map<string, number>();
  /** Of the place that has been reached, from 1. */
  line = 1;
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  readWhole(): void {
    this.readValue('');
    if (this.at < this.text.length) throw new WrongHere();
  }

  private readValue(path: string): void {
    this.skipSpace();
    this.lines.set(path, this.line);
    if (this.isNext('{')) this.readList('}', path, () => this.readName());
    else if (this.isNext('[')) this.readList(']', path, String);
    else this.readScalar();
    this.skipSpace();
  }

  private readName(): string {
    const name = this.readScalar();
    if (typeof name !== 'string' || !this.isNext(':')) throw new WrongHere();
    return name;
  }

  private readList(end: string, path: string, nameOf: (index: number) => string): void {
    if (this.isNext(end)) return;
    if (++this.depth > deepest) throw new WrongHere();
    for (let index = 0; ; index++) {
      const name = nameOf(index);
      this.readValue(path === '' ? name : `${path}.${name}`);
      if (this.isNext(end)) break;
      if (!this.isNext(',')) throw new WrongHere();
    }
    this.depth--;
  }

  /** Stays where it is if there is no value: that is what is wrong. */
  private readScalar(): unknown {
    this.skipSpace();
    scalar.lastIndex = this.at;
    const [found] = scalar.exec(this.text) ?? [];
    if (found === undefined) throw new WrongHere();
    const value: unknown = JSON.parse(found);
    this.at += found.length;
    return value;
  }

  private isNext(sign: string): boolean {
    this.skipSpace();
    const isIt = this.text.startsWith(sign, this.at);
    if (isIt) this.at += sign.length;
    return isIt;
  }

  /** JSON knows these four. */
  private skipSpace(): void {
    for (; ' \t\r\n'.includes(this.text[this.at] ?? '~'); this.at++) if (this.text[this.at] === '\n') this.line++;
  }
}
