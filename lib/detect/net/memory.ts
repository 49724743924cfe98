/** What was found for the nodes of a net in one text: forgotten as a whole with the next text. */
export class Memory<Found> {
  private readonly found: (Found | undefined)[];
  private readonly turns: Uint32Array;
  private turn = 1;

  /** @param size the number of nodes */
  constructor(size: number) {
    // Filled to its full length at once: engines keep an array with holes as a slower dictionary.
    this.found = Array<Found | undefined>(size).fill(undefined);
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
