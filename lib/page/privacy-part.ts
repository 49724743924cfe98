/** On a page that holds a contract beside its policy, finds the policy. */
import { isContractName, isPolicyName } from './names';
import { count, practice } from './cues';
import type { PlacedBlock } from './blocks';

/** Shorter parts under a contract's name are sections of the policy, in words. */
const shortestContract = 250;
/** A contract holds fewer of a policy's cues a word than this. */
const contractDensity = 0.025;

/** The blocks without those of contracts that are clearly set apart by their headings. */
export function privacyPart(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  if (!placed.some(({ block }) => block.kind === 'heading' && isPolicyName(block.text))) return placed;
  const kept: PlacedBlock[] = [];
  for (let at = 0; at < placed.length;) {
    const end = contractEnd(placed, at);
    if (end === at) kept.push(...placed.slice(at, ++at));
    else at = end;
  }
  return kept;
}

/** Where the contract that begins at this block ends; the block itself if none begins there. */
function contractEnd(placed: readonly PlacedBlock[], start: number): number {
  const block = placed[start]?.block;
  if (block?.kind !== 'heading' || !isContractName(block.text)) return start;
  const above = placed
    .slice(0, start)
    .findLast((other) => other.block.kind === 'heading' && isPolicyName(other.block.text))?.block;
  if (above !== undefined && above.level < block.level) return start;
  const next = placed.findIndex(
    (other, at) => at > start && other.block.kind === 'heading' && isPolicyName(other.block.text),
  );
  const end = next < 0 ? placed.length : next;
  const text = placed
    .slice(start, end)
    .map((other) => other.block.text)
    .join(' ');
  const words = text.split(' ').length;
  const isContract = words >= shortestContract && count(text, practice()) < words * contractDensity;
  return isContract ? end : start;
}
