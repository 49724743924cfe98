/** The learned reader's weights, as the package holds them: packed by the trainer, unpacked here. */
import * as v from 'valibot';

const outputSchema = v.object({
  /** A practice; a practice with a stance (`retention=as-needed`); or `denied`. */
  name: v.string(),
  bias: v.number(),
  /** What a packed weight of 1 stands for; one of 4 stands for `4 ** STEEPNESS` times as much. */
  scale: v.number(),
  /** Sureness is the logistic function of `slope * score + offset`. */
  slope: v.number(),
  offset: v.number(),
  /** Less sure than this, and nothing is said. */
  threshold: v.number(),
  /** The stances that are said where a rule says them, however sure the learned reader is: so it is right more often. */
  trusted: v.array(v.string()),
  /** Enough denials of it were labelled to learn what denies it. */
  isDeniable: v.boolean(),
});

const headerSchema = v.object({
  language: v.string(),
  /** How many features follow, group by group: those with few weights first. */
  groups: v.array(v.number()),
  outputs: v.array(outputSchema),
  /** What each thing that the rules find adds to each output that it tells of: `sale=yes` → `[[output, weight], …]`. */
  rules: v.record(v.string(), v.array(v.tuple([v.number(), v.number()]))),
  /** What the best stretch of a long sentence counts beside the whole of it: 0 to 1. */
  stretchShare: v.number(),
  /** What it was made from: fingerprints of labels and trainer. */
  madeFrom: v.record(v.string(), v.string()),
});
export type ModelHeader = v.InferOutput<typeof headerSchema>;

export interface Model extends Pick<ModelHeader, 'language' | 'outputs' | 'rules' | 'stretchShare' | 'madeFrom'> {
  /** The hashes of features, sorted within each group. */
  readonly hashes: Int32Array;
  /** The weights of feature `i` are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** Each weight as the number of its output and its packed byte: a third of the memory, which the scores of a sentence are waiting for. */
  readonly codes: Uint16Array;
  /** The weight of each code. */
  readonly weightOf: Float32Array;
}

/** A code's packed byte are its low bits, its output the others. */
export const BYTE_BITS = 8;

type Weights = Pick<Model, 'starts' | 'codes'>;

export const MAGIC = 'Plainprint reader 2\n';

/** Reads numbers of seven bits a byte, the low ones first; a set high bit says that more follow (as in LEB128). */
class Numbers {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** Puts numbers that are given as differences into a part of an array: the first differs from `before`. Most are one byte. */
  readSums(into: Int32Array, from: number, to: number, before: number): void {
    const { bytes } = this;
    let [at, sum] = [this.at, before];
    for (let place = from; place < to; place++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      into[place] = sum += value;
    }
    this.moveTo(at);
  }

  readBytes(count: number): Uint8Array {
    const from = this.at;
    this.moveTo(from + count);
    return this.bytes.subarray(from, this.at);
  }

  next(): number {
    const one = new Int32Array(1);
    this.readSums(one, 0, 1, 0);
    return one[0] ?? 0;
  }

  private moveTo(at: number): void {
    if (at > this.bytes.length) throw new Error('The weights of the reader end too early.');
    this.at = at;
  }
}

const decoder = new TextDecoder();

const headerOf = (bytes: Uint8Array): { readonly header: ModelHeader; readonly end: number } => {
  const head = decoder.decode(bytes.subarray(0, MAGIC.length));
  if (head !== MAGIC) throw new Error('These are no weights of this reader.');
  const end = bytes.indexOf(10, MAGIC.length);
  const header = v.safeParse(headerSchema, JSON.parse(decoder.decode(bytes.subarray(MAGIC.length, end))));
  if (!header.success) throw new Error('These weights are of another version of the reader.');
  return { header: header.output, end: end + 1 };
};

/** Weights are wanted feature by feature: counted first, then put in their places. Plain loops: iterators take several times as long. */
const sortByFeature = (features: number, owners: Int32Array, codes: Uint16Array): Weights => {
  const starts = new Int32Array(features + 1);
  for (let from = 0; from < owners.length; from++) {
    const owner = owners[from] ?? 0;
    starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  }
  for (let at = 0; at < features; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const sorted = new Uint16Array(owners.length);
  for (let from = 0; from < owners.length; from++) {
    const owner = owners[from] ?? 0;
    const place = next[owner] ?? 0;
    next[owner] = place + 1;
    sorted[place] = codes[from] ?? 0;
  }
  return { starts, codes: sorted };
};

/** A packed weight is one byte, this one standing for zero. */
const ZERO = 128;

/** Steps between strong weights are wider than between weak ones, which are many. */
export const STEEPNESS = 1.5;

/** What each byte stands for, before its output's scale. */
const steps = Float64Array.from({ length: 1 << BYTE_BITS }, (_, byte) => {
  const step = byte - ZERO;
  return Math.sign(step) * Math.abs(step) ** STEEPNESS;
});

const weightsOf = (outputs: ModelHeader['outputs']): Float32Array =>
  Float32Array.from(outputs.flatMap(({ scale }) => Array.from(steps, (step) => step * scale)));

const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The weights, as the file has them: of one group after the other, and in each of one output after the other. */
const readWeights = (numbers: Numbers, { outputs: all, groups }: ModelHeader): Weights => {
  const parts = groups.flatMap((_, group) => all.map((__, output) => ({ group, output, count: numbers.next() })));
  const total = totalOf(parts.map(({ count }) => count));
  const owners = new Int32Array(total);
  const codes = new Uint16Array(total);
  let first = 0;
  for (const { group, output, count } of parts) {
    numbers.readSums(owners, first, first + count, totalOf(groups.slice(0, group)));
    codes.fill(output << BYTE_BITS, first, first + count);
    first += count;
  }
  const packed = numbers.readBytes(total);
  for (let at = 0; at < total; at++) codes[at] = (codes[at] ?? 0) | (packed[at] ?? 0);
  return sortByFeature(totalOf(groups), owners, codes);
};

const readHashes = (numbers: Numbers, groups: readonly number[]): Int32Array => {
  const hashes = new Int32Array(totalOf(groups));
  let first = 0;
  for (const count of groups) {
    numbers.readSums(hashes, first, first + count, 0);
    first += count;
  }
  return hashes;
};

/**
 * @param bytes the magic line; a line of JSON; for each group its hashes as differences; for each group and output how many
 *   weights there are; then the features that they are of as differences; then the weights. What is alike stands together: so it
 *   compresses best.
 * @throws Error where they are no weights, or cut short
 */
export const readModel = (bytes: Uint8Array): Model => {
  const { header, end } = headerOf(bytes);
  const numbers = new Numbers(bytes, end);
  const hashes = readHashes(numbers, header.groups);
  const { language, outputs, rules, stretchShare, madeFrom } = header;
  const weightOf = weightsOf(outputs);
  return { language, outputs, rules, stretchShare, madeFrom, hashes, ...readWeights(numbers, header), weightOf };
};

/** What the trainer gives to be packed. */
export interface Unpacked {
  readonly header: ModelHeader;
  /** Group by group, sorted in each. */
  readonly hashes: readonly number[];
  /** For each output, its features in order and their packed weights, -127 to 127. */
  readonly columns: readonly { readonly features: readonly number[]; readonly weights: readonly number[] }[];
}

/** Numbers as `Numbers` reads them. */
const bytesOf = (values: readonly number[]): readonly number[] =>
  values.flatMap((value) => {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    return [...bytes, rest];
  });

const differences = (sorted: readonly number[], from: number): readonly number[] =>
  sorted.map((value, at) => value - (sorted[at - 1] ?? from));

/** The reverse of `readModel`. */
export const packModel = ({ header, hashes, columns }: Unpacked): Uint8Array => {
  const bounds = header.groups.map((count, group) => {
    const from = totalOf(header.groups.slice(0, group));
    return { from, to: from + count };
  });
  const parts = bounds.flatMap(({ from, to }) =>
    columns.map(({ features, weights }) => {
      const [first, end] = [from, to].map((bound) => features.findIndex((feature) => feature >= bound));
      const [a, b] = [first, end].map((at) => (at === undefined || at < 0 ? features.length : at));
      return { from, features: features.slice(a, b), weights: weights.slice(a, b) };
    }),
  );
  const numbers = [
    ...bounds.flatMap(({ from, to }) => differences(hashes.slice(from, to), 0)),
    ...parts.map(({ features }) => features.length),
    ...parts.flatMap(({ from, features }) => differences(features, from)),
  ];
  const weights = parts.flatMap((part) => part.weights.map((weight) => weight + ZERO));
  return Uint8Array.from([
    ...new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`),
    ...bytesOf(numbers),
    ...weights,
  ]);
};
