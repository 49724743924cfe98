/** A set of hashes for one text after another: it is emptied at no cost, since what an earlier turn put there counts as not there. */
export class Seen {
  private hashes = new Int32Array(0);
  /** Counted without an end in sight: 32 bits would do for some millions of policies. */
  private turns = new Float64Array(0);
  private turn = 0;

  /** @param most so many hashes will be added at most */
  empty(most: number): void {
    this.turn++;
    if (this.hashes.length >= 2 * most) return;
    const size = 2 ** Math.ceil(Math.log2(2 * most));
    this.hashes = new Int32Array(size);
    this.turns = new Float64Array(size);
  }

  /** @returns false where it is there already */
  add(hash: number): boolean {
    const last = this.hashes.length - 1;
    let place = hash & last;
    for (; this.turns[place] === this.turn; place = (place + 1) & last) if (this.hashes[place] === hash) return false;
    this.hashes[place] = hash;
    this.turns[place] = this.turn;
    return true;
  }
}
