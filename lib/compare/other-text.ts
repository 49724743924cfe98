/** The text of the other version, to look for quotes in. */
import type { Evidence } from '../policy/report';
import { denies } from './negations';
import { type Piece, wordsIn } from './pieces';
import { TextIndex } from './text-index';

/** Shorter items say nothing by themselves. */
const WORDS = 6;

/** An item such as "IP address", which says nothing without what introduces it. */
export const isItem = (text: string): boolean => wordsIn(text).length < WORDS;

/** From here on, the words that are missing are none that matter: the text stands here. */
export const STANDS = 0.88;

export class OtherText {
  private readonly index: TextIndex;
  /** Many quotes prove several practices. */
  private readonly known = new Map<string, number>();

  constructor(private readonly pieces: readonly Piece[]) {
    this.index = new TextIndex(pieces);
  }

  /** @returns 0 to 1: how much of a text stands here in one place; 0 where what stands there denies and the text does not, or the reverse */
  coverageOf(text: string): number {
    const known = this.known.get(text) ?? this.look(text);
    this.known.set(text, known);
    return known;
  }

  /** Is the same stated here? A short item counts only with what introduces it. */
  holds({ quote, leadIn, heading }: Evidence): boolean {
    if (this.coverageOf(quote) < STANDS) return false;
    const context = isItem(quote) ? (leadIn ?? heading) : null;
    return context === null || this.coverageOf(context) >= STANDS;
  }

  private look(text: string): number {
    const words = wordsIn(text);
    if (this.index.holds(words.join(' '))) return 1;
    const nearest = this.index.nearest(words);
    if (nearest === null) return 0;
    return denies(this.pieces[nearest.at]?.words ?? []) === denies(words) ? nearest.coverage : 0;
  }
}
