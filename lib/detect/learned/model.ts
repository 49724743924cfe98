/** The learned reader's weights, as the package holds them: packed by the trainer, unpacked here. */
import * as v from 'valibot';

const outputSchema = v.object({
  /** A practice; a practice with a stance (`retention=as-needed`); or `denied`. */
  name: v.string(),
  bias: v.number(),
  /** What a packed weight of 1 stands for. */
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
  /** How many features follow. */
  features: v.number(),
  outputs: v.array(outputSchema),
  /** What each thing that the rules find adds to each output that it tells of: `sale=yes` → `[[output, weight], …]`. */
  rules: v.record(v.string(), v.array(v.tuple([v.number(), v.number()]))),
  /** What it was made from: fingerprints of labels and trainer. */
  madeFrom: v.record(v.string(), v.string()),
});
export type ModelHeader = v.InferOutput<typeof headerSchema>;

export interface Model extends Pick<ModelHeader, 'language' | 'outputs' | 'rules' | 'madeFrom'> {
  /** Sorted hashes of features. */
  readonly hashes: Int32Array;
  /** The weights of feature `i` are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly targets: Uint8Array;
  readonly weights: Float32Array;
}

export const MAGIC = 'Plainprint reader 1\n';

/** Reads numbers of seven bits a byte, the low ones first; a set high bit says that more follow (as in LEB128). */
class Numbers {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error('The weights of the reader end too early.');
    return byte;
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

/**
 * Weights stand output by output in the file, and are wanted feature by feature: counted first, then put in their places. Plain
 * loops: iterators take several times as long for some 280,000 weights.
 */
const sortByFeature = (
  features: number,
  owners: Int32Array,
  outputs: Uint8Array,
  values: Float32Array,
): Pick<Model, 'starts' | 'targets' | 'weights'> => {
  const starts = new Int32Array(features + 1);
  for (let from = 0; from < owners.length; from++) {
    const owner = owners[from] ?? 0;
    starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  }
  for (let at = 0; at < features; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const targets = new Uint8Array(owners.length);
  const weights = new Float32Array(owners.length);
  for (let from = 0; from < owners.length; from++) {
    const owner = owners[from] ?? 0;
    const place = next[owner] ?? 0;
    next[owner] = place + 1;
    targets[place] = outputs[from] ?? 0;
    weights[place] = values[from] ?? 0;
  }
  return { starts, targets, weights };
};

/** A packed weight is one byte, 128 standing for zero. */
const ZERO = 128;

/** The weights of all outputs, as the file has them: one output after the other. */
const readColumns = (
  numbers: Numbers,
  { outputs: all, features }: ModelHeader,
): Pick<Model, 'starts' | 'targets' | 'weights'> => {
  const counts = all.map(() => numbers.next());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const owners = new Int32Array(total);
  const outputs = new Uint8Array(total);
  const values = new Float32Array(total);
  let first = 0;
  for (const [output, { scale }] of all.entries()) {
    const end = first + (counts[output] ?? 0);
    for (let at = first, feature = 0; at < end; at++) owners[at] = feature += numbers.next();
    for (let at = first; at < end; at++) values[at] = (numbers.byte() - ZERO) * scale;
    outputs.fill(output, first, end);
    first = end;
  }
  return sortByFeature(features, owners, outputs, values);
};

/**
 * @param bytes the magic line, a line of JSON, then the hashes as differences, then how many weights each output has, then for
 *   each output the features that they are of as differences, and the weights
 * @throws Error where they are no weights, or cut short
 */
export const readModel = (bytes: Uint8Array): Model => {
  const { header, end } = headerOf(bytes);
  const numbers = new Numbers(bytes, end);
  const hashes = new Int32Array(header.features);
  for (let at = 0, hash = 0; at < hashes.length; at++) hashes[at] = hash += numbers.next();
  const { language, outputs, rules, madeFrom } = header;
  return { language, outputs, rules, madeFrom, hashes, ...readColumns(numbers, header) };
};

/** What the trainer gives to be packed. */
export interface Unpacked {
  readonly header: ModelHeader;
  readonly hashes: readonly number[];
  /** For each output, its features in order and their packed weights, -127 to 127. */
  readonly columns: readonly { readonly features: readonly number[]; readonly weights: readonly number[] }[];
}

/** The reverse of `readModel`. */
export const packModel = ({ header, hashes, columns }: Unpacked): Uint8Array => {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  const putDifferences = (sorted: readonly number[]): void => {
    let last = 0;
    for (const value of sorted) {
      put(value - last);
      last = value;
    }
  };
  putDifferences(hashes);
  for (const { features } of columns) put(features.length);
  for (const { features, weights } of columns) {
    putDifferences(features);
    for (const weight of weights) bytes.push(weight + ZERO);
  }
  return Uint8Array.from([...new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`), ...bytes]);
};
