/** One sentence that was reworded, word by word: what stayed, what went, what came. */
import { wordsIn } from './pieces';
import type { Run } from './types';

/** Longer sentences are shown whole, old and new: the steps grow with the product of their lengths. */
const LONGEST = 120;

/** Words with the white space and marks behind them. */
const tokensOf = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? [];

/** Lengths of the longest common subsequences of what follows each pair of places (Wagner and Fischer). */
const lengthsOf = (before: readonly string[], after: readonly string[]): readonly Uint16Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const isEqual = before[i] === after[j];
      const longest = isEqual
        ? (table[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      table[i]?.set([longest], j);
    }
  return table;
};

/** @returns runs that follow each other directly; those of one kind may stand side by side */
export const wordRuns = (before: string, after: string): readonly Run[] => {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  if (old.length > LONGEST || fresh.length > LONGEST)
    return [
      { kind: 'removed', text: `${before} ` },
      { kind: 'added', text: after },
    ];
  const spelled = (tokens: readonly string[]): readonly string[] => tokens.map((token) => wordsIn(token).join(' '));
  const [oldWords, freshWords] = [spelled(old), spelled(fresh)];
  const table = lengthsOf(oldWords, freshWords);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && oldWords[i] === freshWords[j]) {
      runs.push({ kind: 'same', text: fresh[j] ?? '' });
      i++;
      j++;
    } else if (i < old.length && (j >= fresh.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
      runs.push({ kind: 'removed', text: old[i++] ?? '' });
    else runs.push({ kind: 'added', text: fresh[j++] ?? '' });
  }
  return runs;
};
