/** The text of the other version, to look for quotes in. */
import { denies } from './negations';
import { type Piece, wordsIn } from './pieces';
import { TextIndex } from './text-index';

export class OtherText {
  private readonly index: TextIndex;
  /** Many quotes prove several practices. */
  private readonly known = new Map<string, number>();

  constructor(private readonly pieces: readonly Piece[]) {
    this.index = new TextIndex(pieces);
  }

  /** @returns 0 to 1: how much of the quote stands here in one place; 0 where what stands there denies and the quote does not, or the reverse */
  coverageOf(quote: string): number {
    const known = this.known.get(quote) ?? this.look(quote);
    this.known.set(quote, known);
    return known;
  }

  private look(quote: string): number {
    const words = wordsIn(quote);
    if (this.index.equalTo(words.join(' ')).length > 0) return 1;
    const nearest = this.index.nearest(words);
    if (nearest === null) return 0;
    return denies(this.pieces[nearest.at]?.words ?? []) === denies(words) ? nearest.coverage : 0;
  }
}
