/**
 * From which places of a text could a node be read, so that all that follows fits? From the last element of a pattern to
 * its first: each answer is a set of places, made of the set behind it as a whole, and what many patterns ask is answered
 * once a text.
 */
import { Memory } from './memory';
import { membershipsIn, type Net, type Node } from './net';
import { NetText } from './net-text';
import { both, either, none, type Places, reaching, without, wordAfter, wordBefore } from './places';
import type { Membership } from './word-sets';

export class Reach {
  private readonly places: Memory<Places>;
  private readonly live: Memory<readonly Node[]>;
  private readonly membershipOf: (word: string) => Membership;
  private at: NetText;

  constructor(net: Net) {
    this.places = new Memory(net.size);
    this.live = new Memory(net.size);
    this.membershipOf = membershipsIn(net);
    this.at = new NetText(this.membershipOf, '');
  }

  /** What is asked from now on is asked of this text. */
  turnTo(text: string): void {
    this.at = new NetText(this.membershipOf, text);
    this.places.forget();
    this.live.forget();
  }

  get text(): NetText {
    return this.at;
  }

  /** The places from which the node can be read, whatever follows. */
  anywhere(node: Node): Places {
    return (
      this.places.get(node.id) ??
      this.places.set(node.id, this.at.hasRequired(node.required) ? this.find(node, this.at.all) : none)
    );
  }

  /** The places from which the node can be read so that it ends at one of the given places. */
  before(node: Node, ends: Places): Places {
    if (ends === none) return none;
    const anywhere = this.anywhere(node);
    return ends === this.at.all || anywhere === none ? anywhere : this.find(node, ends);
  }

  private find(node: Node, ends: Places): Places {
    const isFree = ends === this.at.all;
    switch (node.kind) {
      case 'word':
        return isFree ? this.at.beforeWordsOf(node.set) : both(this.anywhere(node), wordBefore(ends));
      case 'start':
        return isFree ? this.at.at(0) : both(this.anywhere(node), ends);
      case 'end':
        return isFree ? this.at.at(this.at.length) : both(this.anywhere(node), ends);
      case 'not':
        return without(ends, this.anywhere(node.of));
      case 'notAfter':
        return isFree ? without(ends, this.behind(node.rows)) : both(this.anywhere(node), ends);
      case 'gap':
        return isFree ? ends : reaching(ends, node.most, this.at.opensOf(node.bars));
      case 'optional':
        return isFree ? ends : either(ends, this.before(node.of, ends));
      case 'repeat':
        return isFree ? ends : (this.rounds(node, ends).at(-1) ?? none);
      case 'sequence':
        return node.of.reduceRight((rest, part) => this.before(part, rest), ends);
      case 'alternatives':
        return this.liveOf(node).reduce((found, option) => either(found, this.before(option, ends)), none);
    }
  }

  /** The places behind one of the rows of words. */
  private behind(rows: readonly (readonly number[])[]): Places {
    const behindRow = (row: readonly number[]): Places =>
      row.reduce((at, set) => wordAfter(both(at, this.at.beforeWordsOf(set))), this.at.all);
    return rows.map(behindRow).reduce(either, none);
  }

  /** The branches that the text has at all. */
  liveOf({ id, of, rarest }: Extract<Node, { readonly kind: 'alternatives' }>): readonly Node[] {
    const known = this.live.get(id);
    if (known) return known;
    const live: Node[] = [];
    for (const position of this.at.touchedOf(rarest)) {
      const option = of[position];
      if (option && this.anywhere(option) !== none) live.push(option);
    }
    return this.live.set(id, live);
  }

  /** The places from which it can be read up to 0, 1, 2 … times; ends where once more adds nothing. */
  rounds({ of, most }: Extract<Node, { readonly kind: 'repeat' }>, ends: Places): readonly Places[] {
    const rounds = [ends];
    for (let last = ends; rounds.length <= most;) {
      const more = either(last, this.before(of, last));
      if (more.every((bits, index) => bits === last[index])) break;
      rounds.push(more);
      last = more;
    }
    return rounds;
  }
}
