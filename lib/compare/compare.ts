/** Two readings of one policy in, what changed out. Pure: the same readings always give the same comparison. */
import { readLanguageOf } from '../policy/read-languages';
import { changedFacts, piecesIn } from './changed-facts';
import { textChangeOf } from './text-change';
import type { Comparison, FactChange, Reading, TextChange } from './types';

const kindOf = (changes: readonly FactChange[], text: TextChange | null, isRedated: boolean): Comparison['kind'] => {
  if (changes.length > 0) return 'facts';
  if (text && text.added + text.reworded + text.removed > 0) return text.isDateAlone && isRedated ? 'date' : 'words';
  return isRedated ? 'date' : 'same';
};

/** As it was read: too little text to tell the language is read as English. */
const languageOf = ({ report: { language } }: Reading): string =>
  readLanguageOf(language) ?? language.toLowerCase().replace(/-.*/, '');

/** @param before the older reading */
export const compare = (before: Reading, after: Reading): Comparison => {
  const dates = { before: before.report.effectiveDate, after: after.report.effectiveDate };
  const isRedated = dates.before !== dates.after;
  if (languageOf(before) !== languageOf(after)) return { kind: 'language', dates, changes: [], text: null };
  const [old, fresh] = [piecesIn(before), piecesIn(after)];
  const changes = changedFacts(before, after, old, fresh);
  const text = before.text === null || after.text === null ? null : textChangeOf(old, fresh);
  return { kind: kindOf(changes, text, isRedated), dates, changes, text };
};
