/** How the words of a policy changed: shares of new and old words, and the text of both with what changed marked. */
import { align, type Alignment } from './alignment';
import { isNewDateAlone } from './new-date';
import { type Piece, wordCount } from './pieces';
import type { Run, TextChange } from './types';
import { wordRuns } from './word-runs';

const isEqual = (first: Piece | undefined, second: Piece | undefined): boolean => first?.normal === second?.normal;

const endOf = ({ endsBlock }: Piece): string => (endsBlock ? '\n' : ' ');

const whole = (kind: Run['kind'], piece: Piece): Run => ({ kind, text: piece.text + endOf(piece) });

const rewordedRuns = (old: Piece, fresh: Piece): readonly Run[] => [
  ...wordRuns(old.text, fresh.text),
  { kind: 'same', text: endOf(fresh) },
];

/** What was dropped behind an old piece, up to the next that is still there. */
const droppedFrom = (before: readonly Piece[], { newOf }: Alignment, from: number): readonly Run[] => {
  const runs: Run[] = [];
  for (let at = from; at < before.length && newOf[at] === -1; at++) {
    const piece = before[at];
    if (piece) runs.push(whole('removed', piece));
  }
  return runs;
};

/** Joins runs of one kind that follow each other. */
const joined = (runs: readonly Run[]): readonly Run[] => {
  const texts: { kind: Run['kind']; parts: string[] }[] = [];
  for (const { kind, text } of runs) {
    const last = texts.at(-1);
    if (last?.kind === kind) last.parts.push(text);
    else texts.push({ kind, parts: [text] });
  }
  return texts.map(({ kind, parts }) => ({ kind, text: parts.join('') }));
};

/** The new text from beginning to end, with what was dropped behind the piece that it followed. */
const runsOf = (before: readonly Piece[], after: readonly Piece[], alignment: Alignment): readonly Run[] =>
  joined([
    ...droppedFrom(before, alignment, 0),
    ...after.flatMap((piece, at) => {
      const from = alignment.oldOf[at] ?? -1;
      const old = before[from];
      if (!old) return [whole('added', piece)];
      const own = isEqual(old, piece) ? [whole('same', piece)] : rewordedRuns(old, piece);
      return [...own, ...droppedFrom(before, alignment, from + 1)];
    }),
  ]);

const share = (part: readonly Piece[], all: readonly Piece[]): number =>
  part.length === 0 ? 0 : wordCount(part) / wordCount(all);

/** Order and layout are no change: pieces that only moved are the same. */
export const textChangeOf = (before: readonly Piece[], after: readonly Piece[]): TextChange => {
  const alignment = align(before, after);
  const { oldOf, newOf } = alignment;
  const added = after.filter((_, at) => oldOf[at] === -1);
  const removed = before.filter((_, at) => newOf[at] === -1);
  const isReworded = (old: Piece | undefined, fresh: Piece | undefined) => old && fresh && !isEqual(old, fresh);
  const reworded = after.filter((piece, at) => isReworded(before[oldOf[at] ?? -1], piece));
  const outworn = before.filter((piece, at) => isReworded(piece, after[newOf[at] ?? -1]));
  return {
    added: share(added, after),
    reworded: share(reworded, after),
    removed: share(removed, before),
    isDateAlone: isNewDateAlone([...removed, ...outworn], [...added, ...reworded]),
    runs: runsOf(before, after, alignment),
  };
};
