/** How much two texts have in common. */
import { rates } from './tally';

const bag = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};
const size = (words: Map<string, number>): number => [...words.values()].reduce((a, b) => a + b, 0);

/** F1 of the words in common between the text that experts read and the text that we read. */
export const overlap = (wanted: string, got: string): number => {
  const a = bag(wanted);
  const b = bag(got);
  const tp = [...a].reduce((total, [word, count]) => total + Math.min(count, b.get(word) ?? 0), 0);
  return rates({ tp, fp: size(b) - tp, fn: size(a) - tp, tn: 0 }).f1;
};
