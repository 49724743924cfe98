/** Figures in a quote that are facts by themselves: how long data are kept, and below which age somebody counts as a child. */
import type { PracticeId } from '../policy/practice';
import { numberWords, periodWords } from './figure-words';

export interface Figure {
  /** Days, or years of age. */
  readonly amount: number;
  /** As the quote writes it. */
  readonly text: string;
}

const numberOf = (written: string): number => numberWords[written.toLowerCase()] ?? Number(written.replace(',', '.'));

/** Longer words first: "dix-huit" begins with "dix". */
const words = Object.keys(numberWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const number = `\\d{1,4}(?:[.,]\\d)?|${words}`;
const alone = String.raw`(?![\p{L}\p{N}])`;
const between = '(?:(?:full|calendar|consecutive|business|working|volle[nr]?) ){0,2}';
const units = Object.keys(periodWords).join('|');
/** "12 months", "twelve (12) full calendar months". */
const period = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${number})(?:[ -]\(\d{1,4}\))?[ -]${between}(${units})${alone}`,
  'giu',
);

const periodsIn = (quote: string): readonly Figure[] =>
  [...quote.matchAll(period)].map(([text, count = '', unit = '']) => ({
    text,
    amount: numberOf(count) * (periodWords[unit.toLowerCase()] ?? 1),
  }));

/** Who is a child is told by an age from 10 to 21. */
const age = new RegExp(`(?<![\\p{L}\\p{N}.,/])(1\\d|2[01]|${words})(?![\\p{L}\\p{N}/]|[.,]\\d)`, 'giu');

const agesIn = (quote: string): readonly Figure[] =>
  [...quote.matchAll(age)]
    .map(([text]) => ({ text, amount: numberOf(text) }))
    .filter(({ amount }) => amount >= 10 && amount <= 21);

const readers: Readonly<Partial<Record<PracticeId, (quote: string) => readonly Figure[]>>> = {
  retention: periodsIn,
  children: agesIn,
};

/** @returns none for practices that no figure belongs to */
export const figuresIn = (practice: PracticeId, quote: string): readonly Figure[] => readers[practice]?.(quote) ?? [];

/** Months are not all of one length: 12 of them are a year. */
const NEARLY = 0.03;

const isSame = (first: Figure, second: Figure): boolean =>
  Math.abs(first.amount - second.amount) <= NEARLY * Math.max(first.amount, second.amount);

/** Those of a list that the other list does not hold. */
export const figuresOnlyIn = (own: readonly Figure[], others: readonly Figure[]): readonly Figure[] =>
  own.filter((figure) => !others.some((other) => isSame(figure, other)));
