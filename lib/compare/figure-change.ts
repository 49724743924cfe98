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

interface Figured {
  readonly statement: Statement;
  readonly figures: readonly Figure[];
  /** The sentence without its figures, which are what may differ. */
  readonly frame: readonly string[];
}

/** What this version says in words that the other does not hold, with figures in it. */
const figuredIn = (practice: PracticeId, { own }: Side): readonly Figured[] =>
  own
    .slice(0, QUOTES)
    .filter(({ coverage }) => coverage < 1)
    .flatMap((statement) => {
      const { quote } = statement.evidence;
      const figures = figuresIn(practice, quote);
      const frame = wordsIn(figures.reduce((text, figure) => text.replace(figure.text, ' '), quote));
      return figures.length === 0 ? [] : [{ statement, figures, frame }];
    });

interface Pair {
  readonly old: Figured;
  readonly fresh: Figured;
  readonly likeness: number;
}

/** Those most alike first. */
const pairsOf = (olds: readonly Figured[], freshes: readonly Figured[]): readonly Pair[] =>
  freshes
    .flatMap((fresh) => olds.map((old) => ({ old, fresh, likeness: similarity(fresh.frame, old.frame) })))
    .filter(({ likeness }) => likeness >= SAME_SENTENCE)
    .toSorted((a, b) => b.likeness - a.likeness);

const factOf = ({ stance, condition }: Side, { statement }: Figured, changed: readonly Figure[]): Fact | null => {
  const value = changed.map(({ text }) => text).join(', ');
  return value !== '' && stance ? { stance, condition, value, evidence: statement.evidence } : null;
};

/** @returns null where no figure changed, or the practice has none */
export const figureChange = (practice: PracticeId, from: Side, to: Side): FactChange | null => {
  for (const { old, fresh } of pairsOf(figuredIn(practice, from), figuredIn(practice, to))) {
    const before = factOf(from, old, figuresOnlyIn(old.figures, fresh.figures));
    const after = factOf(to, fresh, figuresOnlyIn(fresh.figures, old.figures));
    if (before && after) return { kind: 'value', practice, before, after };
  }
  return null;
};
