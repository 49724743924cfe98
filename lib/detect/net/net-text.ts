/** A text as a net sees it: its words, each looked up once for all sets of words, and the places between them. */
import type { RequiredWords } from './required-words';
import { type Places, upTo, where } from './places';
import { isMember, type Membership, unionOf } from './word-sets';

export class NetText {
  /** All places of the text. */
  readonly all: Places;
  private readonly words: readonly string[];
  /** Of each word, and of the place behind the last one. */
  private readonly memberships: readonly Membership[];
  /** The sets of which the text has a word, bit by bit. */
  private readonly touched: Int32Array;
  private offsets: readonly number[] | null = null;
  private readonly opens = new Map<string, readonly number[]>();

  /**
   * @param membershipOf the net's own
   * @param text words as `Sentence.normal`: each with a space before and after
   */
  constructor(membershipOf: (word: string) => Membership, text: string) {
    this.words = text.slice(1, -1).split(' ');
    this.memberships = [...this.words, ''].map(membershipOf);
    this.touched = unionOf(this.memberships);
    this.all = upTo(this.words.length);
  }

  /** The number of words, and so the last place. */
  get length(): number {
    return this.words.length;
  }

  /** Has the text a word of each of the sets? */
  hasRequired(required: RequiredWords): boolean {
    for (const set of required) if (!isMember(this.touched, set)) return false;
    return true;
  }

  /** The positions in the list of those sets of which the text has a word. */
  touchedOf(sets: Int32Array): readonly number[] {
    const positions: number[] = [];
    for (let position = 0; position < sets.length; position++)
      if (isMember(this.touched, sets[position] ?? 0)) positions.push(position);
    return positions;
  }

  /** The places before words of the set. */
  beforeWordsOf(set: number): Places {
    const { memberships } = this;
    return where(this.words.length, (place) => isMember(memberships[place]?.bits ?? this.touched, set));
  }

  at(only: number): Places {
    return where(this.words.length, (place) => place === only);
  }

  /** Where a place is in the text: the offset of the word behind it. */
  offsetOf(place: number): number {
    return (this.offsets ??= this.findOffsets())[place] ?? 0;
  }

  private findOffsets(): readonly number[] {
    let offset = 1;
    return [offset, ...this.words.map(({ length }) => (offset += length + 1))];
  }

  /**
   * For each place, the earliest one from which words lead to it: a gap does not run over the end of a sentence.
   * @param bars punctuation marks that it does not run over either
   */
  opensOf(bars: string): readonly number[] {
    const opens = this.opens.get(bars) ?? this.findOpens(bars);
    this.opens.set(bars, opens);
    return opens;
  }

  private findOpens(bars: string): readonly number[] {
    let open = 0;
    const after = (word: string, place: number): number =>
      (open = word === '' || bars.includes(word) ? place + 1 : open);
    return [open, ...this.words.map(after)];
  }
}
