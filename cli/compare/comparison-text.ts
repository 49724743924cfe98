/** A comparison in lines for people: what changed, each with the old and the new sentence, and how much of the text is new. */
import { shareInWords, toldChanges, type ToldChange, withoutFacts } from '../../lib/compare/told-changes';
import type { Comparison, Fact, TextChange } from '../../lib/compare/types';
import { style, type Style } from '../../lib/report/export/terminal';
import { english as t } from '../english';

type Write = (text: string, ...styles: readonly Style[]) => string;

const passage = (name: string, fact: Fact | null, write: Write): readonly string[] => {
  if (fact === null) return [];
  const { leadIn, quote } = fact.evidence;
  return [write(`      ${name}: “${leadIn === null ? '' : `${leadIn} … `}${quote}”`, 'dim')];
};

/** What a change means for the reader. */
export const signs = { worse: '−', better: '+', neither: '·' } as const;

const lines = ({ change, sentence, tone, direction }: ToldChange, write: Write): readonly string[] => [
  `  ${write(signs[direction], tone)} ${sentence}`,
  ...passage(t('changes.before'), change.before, write),
  ...passage(t('changes.after'), change.after, write),
];

const percent = (share: number): string => shareInWords(share, 'en');

/** Shares of the text, in words. */
export const sharesText = ({ added, reworded, removed }: TextChange): string =>
  `${t('changes.added', [percent(added), percent(reworded)])} ${t('changes.removed', [percent(removed)])}`;

/** Several lines, without a line break at the end. */
export const comparisonText = ({ kind, changes, text }: Comparison, color: boolean): string => {
  const write: Write = (line, ...styles) => style(line, color ? styles : []);
  return [
    write(t('changes.title'), 'bold'),
    ...(kind === 'facts'
      ? toldChanges(changes, t).flatMap((told) => lines(told, write))
      : [t(withoutFacts(kind, text))]),
    ...(text && (kind === 'facts' || kind === 'words') ? [sharesText(text)] : []),
  ].join('\n');
};
