/**
 * Matches the patterns of a net against one text after another. However a text is made, nothing is tried twice.
 *
 * First, from the last element of a pattern to its first: from which places could it be read, so that all that follows fits?
 * Each answer is a set of places, made of the set behind it as a whole, and what many patterns ask is answered once a text.
 * Then a match is walked from start to end, at every fork along the first branch that is known to arrive.
 */
import type { Cues, Net, Node } from './net';
import {
  both,
  either,
  has,
  listed,
  nextOf,
  none,
  type Places,
  reaching,
  upTo,
  where,
  without,
  wordBefore,
} from './places';
import { isMember, type Membership } from './word-sets';

/** Of what may be repeated, so many in a row are read. */
const REPEATS = 12;

/** Where a match stands: offsets into the text, the space behind its last word included. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Remembers what was found for a node in this text. */
class Memory<Found> {
  private readonly found: (Found | undefined)[];
  private readonly turns: Uint32Array;
  private turn = 1;
  constructor(size: number) {
    // As long as it gets from the beginning: an array with holes would be searched like a dictionary.
    this.found = Array.from({ length: size }, () => undefined);
    this.turns = new Uint32Array(size);
  }
  forget(): void {
    this.turn++;
  }
  get(id: number): Found | undefined {
    return this.turns[id] === this.turn ? this.found[id] : undefined;
  }
  set(id: number, found: Found): Found {
    this.turns[id] = this.turn;
    this.found[id] = found;
    return found;
  }
}

export class Matcher {
  private text: string | null = null;
  private words: readonly string[] = [];
  /** Of each word, and of the nothing behind the last one. */
  private memberships: readonly Membership[] = [];
  /** The sets of which the text has a word. */
  private touched: Membership = new Int32Array();
  private all: Places = none;
  private offsets: readonly number[] | null = null;
  private readonly opens: [readonly number[] | null, readonly number[] | null] = [null, null];
  private readonly places: Memory<Places>;
  private readonly live: Memory<readonly Node[]>;

  constructor(private readonly net: Net) {
    this.places = new Memory(net.size);
    this.live = new Memory(net.size);
  }

  /** @param text words as `Sentence.normal`: each with a space before and after */
  turnTo(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.words = text.slice(1, -1).split(' ');
    this.memberships = [...this.words, ''].map(this.net.membershipOf);
    this.touched = this.union();
    this.all = upTo(this.words.length);
    this.offsets = null;
    this.opens.fill(null);
    this.places.forget();
    this.live.forget();
  }

  private union(): Membership {
    const touched = new Int32Array(this.memberships[0]?.length ?? 0);
    for (const membership of new Set(this.memberships))
      for (let index = 0; index < touched.length; index++)
        touched[index] = (touched[index] ?? 0) | (membership[index] ?? 0);
    return touched;
  }

  /** Has the text a word of each of the sets? */
  hasCues(cues: Cues): boolean {
    for (const set of cues) if (!isMember(this.touched, set)) return false;
    return true;
  }

  /** The positions in the list of those sets of which the text has a word. */
  touchedOf(sets: Int32Array): readonly number[] {
    const positions: number[] = [];
    for (let position = 0; position < sets.length; position++)
      if (isMember(this.touched, sets[position] ?? 0)) positions.push(position);
    return positions;
  }

  occurs(node: Node): boolean {
    return this.anywhere(node) !== none;
  }

  /** One match for each place where one starts, in order. */
  *matches(node: Node): Generator<Match> {
    const starts = listed(this.anywhere(node));
    if (starts.length === 0) return;
    const offsets = (this.offsets ??= this.findOffsets());
    for (const start of starts)
      yield { start: offsets[start] ?? 0, end: offsets[this.end(node, start, this.all)] ?? 0 };
  }

  private findOffsets(): readonly number[] {
    let offset = 1;
    return [offset, ...this.words.map(({ length }) => (offset += length + 1))];
  }

  /** The places from which the node can be read, whatever follows. */
  private anywhere(node: Node): Places {
    return (
      this.places.get(node.id) ?? this.places.set(node.id, this.hasCues(node.cues) ? this.find(node, this.all) : none)
    );
  }

  /** The places from which the node can be read so that it ends at one of the given places. */
  private before(node: Node, ends: Places): Places {
    if (ends === none) return none;
    const anywhere = this.anywhere(node);
    return ends === this.all || anywhere === none ? anywhere : this.find(node, ends);
  }

  private find(node: Node, ends: Places): Places {
    const isFree = ends === this.all;
    switch (node.kind) {
      case 'word':
        return isFree ? this.ofSet(node.set) : both(this.anywhere(node), wordBefore(ends));
      case 'start':
        return isFree ? this.at(0) : both(this.anywhere(node), ends);
      case 'end':
        return isFree ? this.at(this.words.length) : both(this.anywhere(node), ends);
      case 'not':
        return without(ends, this.anywhere(node.of));
      case 'gap':
        return isFree ? ends : reaching(ends, node.most, this.opensOf(node.overSemicolons));
      case 'optional':
        return isFree ? ends : either(ends, this.before(node.of, ends));
      case 'repeat':
        return isFree ? ends : (this.rounds(node.of, ends).at(-1) ?? none);
      case 'sequence':
        return node.of.reduceRight((rest, part) => this.before(part, rest), ends);
      case 'choice':
        return this.liveOf(node).reduce((found, option) => either(found, this.before(option, ends)), none);
    }
  }

  private ofSet(set: number): Places {
    return where(this.words.length, (place) => isMember(this.memberships[place] ?? this.touched, set));
  }

  private at(only: number): Places {
    return where(this.words.length, (place) => place === only);
  }

  /** The branches that the text has at all. */
  private liveOf({ id, of, rarest }: Extract<Node, { readonly kind: 'choice' }>): readonly Node[] {
    const known = this.live.get(id);
    if (known) return known;
    const live: Node[] = [];
    for (const position of this.touchedOf(rarest)) {
      const option = of[position];
      if (option && this.anywhere(option) !== none) live.push(option);
    }
    return this.live.set(id, live);
  }

  /** For each place, the earliest one from which words lead to it: a gap does not run over the end of a sentence. */
  private opensOf(overSemicolons: boolean): readonly number[] {
    const findOpens = (): readonly number[] => {
      let open = 0;
      const after = (word: string, place: number): number =>
        (open = word === '' || (word === ';' && !overSemicolons) ? place + 1 : open);
      return [open, ...this.words.map(after)];
    };
    return (this.opens[overSemicolons ? 1 : 0] ??= findOpens());
  }

  /** The places from which the node can be read up to 0, 1, 2 … times; ends where once more adds nothing. */
  private rounds(node: Node, ends: Places): readonly Places[] {
    const rounds = [ends];
    for (let last = ends; rounds.length <= REPEATS;) {
      const more = either(last, this.before(node, last));
      if (more.every((bits, index) => bits === last[index])) break;
      rounds.push(more);
      last = more;
    }
    return rounds;
  }

  /** Where the node ends that starts at a place of `before(node, ends)`. */
  private end(node: Node, start: number, ends: Places): number {
    switch (node.kind) {
      case 'word':
        return start + 1;
      case 'start':
      case 'end':
      case 'not':
        return start;
      case 'gap':
        return nextOf(ends, start);
      case 'optional':
        return has(this.before(node.of, ends), start) ? this.end(node.of, start, ends) : start;
      case 'repeat':
        return this.endOfRepeat(node.of, start, this.rounds(node.of, ends));
      case 'sequence':
        return this.endOfSequence(node.of, start, ends);
      case 'choice': {
        const option = this.liveOf(node).find((each) => has(this.before(each, ends), start));
        return option ? this.end(option, start, ends) : start;
      }
    }
  }

  private endOfSequence(parts: readonly Node[], start: number, ends: Places): number {
    const rests = [ends];
    for (const part of parts.slice(1).toReversed()) rests.unshift(this.before(part, rests[0] ?? none));
    return parts.reduce((at, part, index) => this.end(part, at, rests[index] ?? none), start);
  }

  private endOfRepeat(node: Node, start: number, rounds: readonly Places[]): number {
    let at = start;
    for (let left = REPEATS - 1; left >= 0; left--) {
      const rest = rounds[Math.min(left, rounds.length - 1)] ?? none;
      if (!has(this.before(node, rest), at)) break;
      at = this.end(node, at, rest);
    }
    return at;
  }
}
