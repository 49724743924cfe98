/**
 * Matches the patterns of a net against one text after another. However a text is made, nothing is tried twice: `reach.ts`
 * knows from which places a pattern can be read to its end; here a match is walked from start to end, at every fork along
 * the first branch that is known to arrive.
 */
import type { RequiredWords } from './required-words';
import type { Net, Node } from './net';
import { has, listed, nextOf, none, type Places } from './places';
import { Reach } from './reach';

/** Where a match stands: offsets into the text, the space behind its last word included. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

export class Matcher {
  private text: string | null = null;
  private readonly reach: Reach;

  constructor(net: Net) {
    this.reach = new Reach(net);
  }

  /** @param text words as `Sentence.normal`: each with a space before and after */
  turnTo(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.reach.turnTo(text);
  }

  /** Has the text a word of each of the sets? */
  hasRequired(required: RequiredWords): boolean {
    return this.reach.text.hasRequired(required);
  }

  /** The positions in the list of those sets of which the text has a word. */
  touchedOf(sets: Int32Array): readonly number[] {
    return this.reach.text.touchedOf(sets);
  }

  occurs(node: Node): boolean {
    return this.reach.anywhere(node) !== none;
  }

  /** One match for each place where one starts, in order. */
  *matches(node: Node): Generator<Match> {
    const { text } = this.reach;
    for (const start of listed(this.reach.anywhere(node)))
      yield { start: text.offsetOf(start), end: text.offsetOf(this.end(node, start, text.all)) };
  }

  /** Where the node ends that starts at a place of `before(node, ends)`. */
  private end(node: Node, start: number, ends: Places): number {
    switch (node.kind) {
      case 'word':
        return start + 1;
      case 'start':
      case 'end':
      case 'not':
      case 'notAfter':
        return start;
      case 'gap':
        return nextOf(ends, start);
      case 'optional':
        return has(this.reach.before(node.of, ends), start) ? this.end(node.of, start, ends) : start;
      case 'repeat':
        return this.endOfRepeat(node, start, this.reach.rounds(node, ends));
      case 'sequence':
        return this.endOfSequence(node.of, start, ends);
      case 'alternatives': {
        const option = this.reach.liveOf(node).find((each) => has(this.reach.before(each, ends), start));
        return option ? this.end(option, start, ends) : start;
      }
    }
  }

  private endOfSequence(parts: readonly Node[], start: number, ends: Places): number {
    const rests = [ends];
    for (const part of parts.slice(1).toReversed()) rests.unshift(this.reach.before(part, rests[0] ?? none));
    return parts.reduce((at, part, index) => this.end(part, at, rests[index] ?? none), start);
  }

  private endOfRepeat(
    { of, most }: Extract<Node, { readonly kind: 'repeat' }>,
    start: number,
    rounds: readonly Places[],
  ): number {
    let at = start;
    for (let left = most - 1; left >= 0; left--) {
      const rest = rounds[Math.min(left, rounds.length - 1)] ?? none;
      if (!has(this.reach.before(of, rest), at)) break;
      at = this.end(of, at, rest);
    }
    return at;
  }
}
