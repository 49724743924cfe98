/** How often findings of a practice are right, in everyday words: "9 times in 10". */
import type { PracticeId } from '../../policy/practice';
import { accuracy } from './accuracy';

/** Fewer policies than this say too little for a rate: at ten, one policy more or less moves it by 10 points. */
const ENOUGH = 10;

/**
 * One right and one wrong case are added before it is rounded down (Laplace's rule): so 18 right of 18 is not shown as 10 in 10.
 * @returns null where too few policies were labelled for the practice
 */
export const timesInTen = (practice: PracticeId): number | null => {
  const [right, of] = accuracy[practice] ?? [0, 0];
  return of < ENOUGH ? null : Math.floor((10 * (right + 1)) / (of + 2));
};
