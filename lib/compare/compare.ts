/** Two readings of one policy in, what changed out. Pure: the same readings always give the same comparison. */
import { factChanges, type Version } from './fact-changes';
import { OtherText } from './other-text';
import { type Piece, piecesOf } from './pieces';
import { textChangeOf } from './text-change';
import type { Comparison, FactChange, Reading, TextChange } from './types';

/** Of a text that was not kept, what the report quotes of it. */
const quotedIn = ({ findings }: Reading['report']): string =>
  findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join('\n');

const piecesIn = ({ report, text }: Reading): readonly Piece[] => piecesOf(text ?? quotedIn(report));

const versionOf = ({ report }: Reading, pieces: readonly Piece[]): Version => ({
  findings: report.findings,
  text: new OtherText(pieces),
});

const kindOf = (changes: readonly FactChange[], text: TextChange | null, isRedated: boolean): Comparison['kind'] => {
  if (changes.length > 0) return 'facts';
  if (text && text.added + text.reworded + text.removed > 0) return text.isDateAlone ? 'date' : 'words';
  return isRedated ? 'date' : 'same';
};

const languageOf = ({ report }: Reading): string | undefined => report.language.toLowerCase().split('-')[0];

/** @param before the older reading */
export const compare = (before: Reading, after: Reading): Comparison => {
  const dates = { before: before.report.effectiveDate, after: after.report.effectiveDate };
  const isRedated = dates.before !== dates.after;
  if (languageOf(before) !== languageOf(after)) return { kind: 'language', dates, changes: [], text: null };
  const [old, fresh] = [piecesIn(before), piecesIn(after)];
  const changes = factChanges(versionOf(before, old), versionOf(after, fresh));
  const text = before.text === null || after.text === null ? null : textChangeOf(old, fresh);
  return { kind: kindOf(changes, text, isRedated), dates, changes, text };
};
