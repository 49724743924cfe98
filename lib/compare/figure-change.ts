/** A figure that changed inside of a sentence which else says the same: "12 months" became "24 months". */
import { similarity } from './alignment';
import { type Figure, figuresIn, figuresOnlyIn } from './figures';
import { wordsIn } from './pieces';
import type { PracticeId } from '../policy/practice';
import type { Side, Statement } from './version-sides';
import type { Fact, FactChange } from './types';

/** Sentences that share less are not about the same data. */
const SAME_SENTENCE = 0.7;

/** The surest of them: pairs grow with the square of their number, and more quotes repeat what these say. */
const QUOTES = 40;

const reworded = (practice: PracticeId, { own }: Side): readonly Statement[] =>
  own
    .slice(0, QUOTES)
    .filter(({ coverage, evidence }) => coverage < 1 && figuresIn(practice, evidence.quote).length > 0);

interface Pair {
  readonly old: Statement;
  readonly fresh: Statement;
  readonly likeness: number;
}

/** The sentence without its figures, which are what may differ. */
const frameOf = (quote: string, figures: readonly Figure[]): readonly string[] =>
  wordsIn(figures.reduce((text, figure) => text.replace(figure.text, ' '), quote));

const textsOf = (figures: readonly Figure[]): string => figures.map(({ text }) => text).join(', ');

const pairsOf = (practice: PracticeId, from: Side, to: Side): readonly Pair[] =>
  reworded(practice, to)
    .flatMap((fresh) => {
      const frame = frameOf(fresh.evidence.quote, figuresIn(practice, fresh.evidence.quote));
      const likenessOf = ({ evidence: { quote } }: Statement): number =>
        similarity(frame, frameOf(quote, figuresIn(practice, quote)));
      return reworded(practice, from)
        .map((old) => ({ old, fresh, likeness: likenessOf(old) }))
        .filter(({ likeness }) => likeness >= SAME_SENTENCE);
    })
    .toSorted((a, b) => b.likeness - a.likeness);

const factOf = ({ stance, condition }: Side, { evidence }: Statement, value: string): Fact | null =>
  stance && { stance, condition, value, evidence };

/** @returns null where no figure changed, or the practice has none */
export const figureChange = (practice: PracticeId, from: Side, to: Side): FactChange | null => {
  for (const { old, fresh } of pairsOf(practice, from, to)) {
    const [olds, freshes] = [figuresIn(practice, old.evidence.quote), figuresIn(practice, fresh.evidence.quote)];
    const [gone, come] = [figuresOnlyIn(olds, freshes), figuresOnlyIn(freshes, olds)];
    const before = gone.length > 0 && factOf(from, old, textsOf(gone));
    const after = come.length > 0 && factOf(to, fresh, textsOf(come));
    if (before && after) return { kind: 'value', practice, before, after };
  }
  return null;
};
