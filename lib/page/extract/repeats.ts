/** Removes the second copy of a policy that the page holds twice: in a print version, or folded for small screens. */
import type { PlacedBlock } from './blocks';

/** Shorter repetitions are usual in legal texts. */
const shortestCopy = 150;

/** The blocks without long runs of blocks that stand on the page before, word for word. */
export function readOnce(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const seen = new Set<string>();
  const kept: PlacedBlock[] = [];
  let run: PlacedBlock[] = [];
  const flush = () => {
    const words = run.reduce((sum, { block }) => sum + block.text.split(' ').length, 0);
    if (words < shortestCopy) kept.push(...run);
    run = [];
  };
  for (const one of placed) {
    if (seen.has(one.block.text)) run.push(one);
    else {
      flush();
      kept.push(one);
      seen.add(one.block.text);
    }
  }
  flush();
  return kept;
}
