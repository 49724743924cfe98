/** Two readings of one policy in, the facts that changed out; without the words, which take longer. */
import { factChanges, type Version } from './fact-changes';
import { OtherText } from './other-text';
import { type Piece, piecesOf, wordCount } from './pieces';
import type { FactChange, Reading } from './types';

/** Of a text that was not kept, what the report quotes of it. */
const quotedIn = ({ findings }: Reading['report']): string =>
  findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join('\n');

export const piecesIn = ({ report, text }: Reading): readonly Piece[] => piecesOf(text ?? quotedIn(report));

const versionOf = ({ report }: Reading, pieces: readonly Piece[]): Version => ({
  findings: report.findings,
  text: new OtherText(pieces),
});

/** From 0 to 1: how much of the new text is new or reworded. */
const rewrittenIn = (old: readonly Piece[], fresh: readonly Piece[]): number => {
  const known = new Set(old.map(({ normal }) => normal));
  return wordCount(fresh.filter(({ normal }) => !known.has(normal))) / Math.max(1, wordCount(fresh));
};

/** @param before the older reading, in the same language; with it, the pieces of its text, where they are at hand */
export const changedFacts = (
  before: Reading,
  after: Reading,
  old = piecesIn(before),
  fresh = piecesIn(after),
): readonly FactChange[] => {
  const rewritten = before.text === null || after.text === null ? 0 : rewrittenIn(old, fresh);
  return factChanges(versionOf(before, old), versionOf(after, fresh), rewritten);
};
