/** A policy's text in stretches: which words of which block are evidence, and of which group. */
import type { Block } from '../policy/document';
import type { Group } from '../policy/practice';
import type { Evidence, PolicyReport } from '../policy/report';
import { practiceOf } from './wording-of';

export interface Stretch {
  readonly text: string;
  /** Null where nothing was found. */
  readonly group: Group | null;
  /** Is it the passage that the reader asked to see? */
  readonly isCurrent: boolean;
}

type Passage = Pick<Evidence, 'quote' | 'block'> & Omit<Stretch, 'text'>;

const passagesOf = ({ findings }: PolicyReport, current: Evidence | null): readonly Passage[] => {
  const all = findings.flatMap(({ practice, evidence }) =>
    evidence.map((passage) => ({
      ...passage,
      group: practiceOf(practice)?.group ?? null,
      isCurrent: passage === current,
    })),
  );
  return [...all.filter(({ isCurrent }) => !isCurrent), ...all.filter(({ isCurrent }) => isCurrent)];
};

/** Each character belongs to the last passage that covers it: so the one to be seen is whole. */
const cut = (text: string, passages: readonly Passage[]): readonly Stretch[] => {
  const owners: (Passage | null)[] = Array.from({ length: text.length }, () => null);
  for (const passage of passages) {
    const start = text.indexOf(passage.quote);
    if (start >= 0) owners.fill(passage, start, start + passage.quote.length);
  }
  const stretches: Stretch[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const owner = owners[start] ?? null;
    while (end < text.length && (owners[end] ?? null) === owner) end++;
    const { group, isCurrent } = owner ?? { group: null, isCurrent: false };
    stretches.push({ text: text.slice(start, end), group, isCurrent });
  }
  return stretches;
};

/**
 * The stretches of every block, in the blocks' order.
 * @param blocks the policy's text, perhaps read again since the report was made: passages that it lost are not marked
 * @param current the report's own evidence that the reader asked to see, or null
 */
export const markedText = (
  blocks: readonly Block[],
  report: PolicyReport,
  current: Evidence | null,
): readonly (readonly Stretch[])[] => {
  const passages = passagesOf(report, current);
  return blocks.map(({ text }, index) =>
    cut(
      text,
      passages.filter(({ block, quote }) => (blocks[block]?.text.includes(quote) ? block === index : true)),
    ),
  );
};
