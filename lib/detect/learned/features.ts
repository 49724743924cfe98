/** What the learned reader sees of a sentence: hashed words, parts of words, and what stands around it. Trainer and reader share this file. */
import { rememberWords } from '../../languages/remember-words';
import { Seen } from './seen';

/** A sentence in its place, all texts verbatim. */
export interface LearnedUnit {
  readonly kind: 'paragraph' | 'item' | 'cell';
  readonly text: string;
  readonly heading: string | null;
  readonly leadIn: string | null;
  /** The sentence before it under the same heading, or the empty string. */
  readonly before: string;
}

/** Hashes are cut to so many bits: few enough that the differences of sorted ones take a byte or two, many enough that few collide. */
export const HASH_BITS = 22;

/** FNV-1a's prime and basis (Fowler, Noll, Vo), over UTF-16 code units. */
const PRIME = 16_777_619;
const BASIS = 2_166_136_261;

const extend = (hash: number, text: string): number => {
  let h = hash;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), PRIME);
  return h;
};

/** MurmurHash3's finalizer (Appleby): FNV alone leaves the bits uneven. */
const finish = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85_eb_ca_6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2_b2_ae_35);
  return (h ^ (h >>> 16)) >>> (32 - HASH_BITS);
};

const seedOf = (view: string): number => extend(BASIS, view);
const seeds = {
  words: seedOf('w'),
  parts: seedOf('c'),
  heading: seedOf('h'),
  leadIn: seedOf('l'),
  before: seedOf('b'),
  traits: seedOf('t'),
};

const address = /(?:https?:\/\/|www\.)\S+/g;
/** Text without white space: a word with what stands around it. */
const stretch = /\S+/g;

/** "(mail@acme.example)," and the like; not "@acme", which is a name. */
const isMail = (written: string): boolean => {
  const at = written.indexOf('@');
  const dot = written.indexOf('.', at + 2);
  return at > 0 && dot > 0 && dot < written.length - 1;
};
const word = /[\p{L}\p{N}]+|[%§€$?]/gu;

/** Few texts hold addresses: the others need not be searched for them word by word. */
const withoutAddresses = (text: string): string => {
  const plain = text.includes('://') || text.includes('www.') ? text.replace(address, ' urlx ') : text;
  return plain.includes('@') ? plain.replace(stretch, (written) => (isMail(written) ? ' mailx ' : written)) : plain;
};

/** Typography's dashes, quotation marks, dots and bullets: no part of a word. */
const marks = /[\u2010-\u2027]/g;
const onlyAscii = /^[\0-\x7f]*$/;

/** Most sentences are of plain letters, among which expressions find words several times as fast as among all of Unicode's. */
const split = (text: string): readonly string[] =>
  (onlyAscii.test(text)
    ? text.replace(/\d+/g, '0').match(/[a-z0]+|[%$?]/g)
    : text.replace(/\p{N}+/gu, '0').match(word)) ?? [];

/** Lower-case words; numbers, addresses and soft hyphens are made alike. */
export const wordsOf = (text: string): readonly string[] =>
  split(withoutAddresses(text.normalize('NFC').replaceAll('\u00AD', '').toLowerCase()).replace(marks, ' '));

/** So many sentences are remembered with their words: most are soon asked for again, as the one before the next. */
const SENTENCES = 50;
const wordsOfSentence = rememberWords(wordsOf, SENTENCES);

const SPACE = 32;

/** Calls `put` with each run of one to `longest` words that begins with word `first`. */
const runsFrom = (
  seed: number,
  words: readonly string[],
  first: number,
  longest: number,
  put: (feature: number) => void,
): void => {
  let hash = seed;
  for (let length = 1; length <= longest; length++) {
    const next = words[first + length - 1];
    if (next === undefined) break;
    hash = extend(Math.imul(hash ^ SPACE, PRIME), next);
    put(finish(hash + length));
  }
};

/** Filled anew for each text. */
const seen = new Seen();

/** Each run of one to `longest` words, once. */
const runsOf = (seed: number, words: readonly string[], longest: number): readonly number[] => {
  const found: number[] = [];
  seen.empty(words.length * longest);
  for (let first = 0; first < words.length; first++)
    runsFrom(seed, words, first, longest, (feature) => {
      if (seen.add(feature)) found.push(feature);
    });
  return found;
};

const SHORTEST_PART = 3;
const LONGEST_PART = 6;
/** Longer words are broken text, and would take time with their length. */
const LONGEST_WORD = 60;

/** The parts of a word with its two ends: 3 to 6 characters, each once. */
export const partsOf = rememberWords((written): readonly number[] => {
  const text = ` ${written.slice(0, LONGEST_WORD)} `;
  const found = new Set<number>();
  for (let first = 0; first + SHORTEST_PART <= text.length; first++) {
    let hash = seeds.parts;
    for (let length = 1; length <= LONGEST_PART && first + length <= text.length; length++) {
      hash = Math.imul(hash ^ text.charCodeAt(first + length - 1), PRIME);
      if (length >= SHORTEST_PART) found.add(finish(hash + length));
    }
  }
  return [...found];
});

/** Of longer lead-ins and sentences before, the ends count: they stand nearest. */
const LEAD_IN_CHARACTERS = 150;
const WORDS_BEFORE = 40;

const traitOf = rememberWords((name): number => finish(extend(seeds.traits, name)));

/** Lengths in words are told apart by half powers of two, up to this many. */
const LENGTHS = 12;
const traitsOf = ({ kind, leadIn }: LearnedUnit, words: number): readonly number[] => [
  traitOf(kind),
  traitOf(leadIn === null ? 'no lead-in' : 'lead-in'),
  traitOf(`length ${Math.min(LENGTHS, Math.floor(2 * Math.log2(1 + words)))}`),
];

const headingOf = rememberWords((heading) => runsOf(seeds.heading, wordsOf(heading), 2));
const leadInOf = rememberWords((leadIn) => runsOf(seeds.leadIn, wordsOf(leadIn.slice(-LEAD_IN_CHARACTERS)), 2));

/** One way of looking at a sentence: each of its features counts `weight` over the square root of their number. */
export interface View {
  readonly weight: number;
  readonly features: readonly number[];
}

/** What parts of words count beside words. */
export const PARTS_WEIGHT = 1;

export interface Features {
  readonly views: readonly View[];
  /** The distinct words whose parts are features, as often as they occur in different words: `partsOf` each, of weight `PARTS_WEIGHT`. */
  readonly words: readonly string[];
}

const LONGEST_RUN = 3;

export const featuresOf = (unit: LearnedUnit): Features => {
  const words = wordsOfSentence(unit.text);
  return {
    views: [
      { weight: 1, features: runsOf(seeds.words, ['<', ...words, '>'], LONGEST_RUN) },
      { weight: 0.5, features: headingOf(unit.heading ?? '') },
      { weight: 0.5, features: leadInOf(unit.leadIn ?? '') },
      { weight: 0.35, features: runsOf(seeds.before, wordsOfSentence(unit.before).slice(-WORDS_BEFORE), 1) },
      { weight: 0.2, features: traitsOf(unit, words.length) },
    ],
    words: [...new Set(words)],
  };
};

/** A piece of a long sentence: the runs of words that begin in it, and its words, each as often as it occurs. */
export interface Piece {
  readonly runs: readonly number[];
  readonly words: readonly string[];
}

/** So many words are a piece, and two pieces a stretch: found by trial, with the sentences that are long enough to have stretches. */
const PIECE = 6;
const LONG = 14;

/** @returns the pieces of a long sentence, one after the other; none of a short one */
export const piecesOf = (text: string): readonly Piece[] => {
  const words = wordsOfSentence(text);
  if (words.length <= LONG) return [];
  return Array.from({ length: Math.ceil(words.length / PIECE) }, (_, piece) => {
    const [from, to] = [piece * PIECE, Math.min(words.length, (piece + 1) * PIECE)];
    const runs: number[] = [];
    for (let first = from; first < to; first++)
      runsFrom(seeds.words, words, first, LONGEST_RUN, (feature) => runs.push(feature));
    return { runs, words: words.slice(from, to) };
  });
};
