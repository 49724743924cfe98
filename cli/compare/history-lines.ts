/** What changed from one version to the next, a line a change: with tabs between for people, or JSON. */
import { toldChanges, withoutFacts } from '../../lib/compare/told-changes';
import type { Comparison, FactChange } from '../../lib/compare/types';
import { printable } from '../../lib/report/export/terminal';
import { english as t } from '../english';
import type { Step } from './broken-versions';
import { textOf } from './comparison-json';
import { sharesText, signs } from './comparison-text';

const quoteOf = ({ before, after }: FactChange): string => {
  const { leadIn, quote } = (after ?? before).evidence;
  return `“${leadIn === null ? '' : `${leadIn} … `}${quote}”`;
};

/** Date, policy, what changed, quote. */
const told = ({ after: { version } }: Step, ...columns: readonly string[]): string =>
  [version.date, version.policy, ...columns].map((column) => printable(column)).join('\t');

export const historyText = (step: Step, { kind, changes, text }: Comparison): readonly string[] => {
  if (kind === 'same') return [];
  if (kind === 'facts')
    return toldChanges(changes, t).map(({ change, sentence, direction }) =>
      told(step, `${signs[direction]} ${sentence}`, quoteOf(change)),
    );
  return [told(step, `· ${t(withoutFacts(kind, text))}`, kind === 'words' && text ? sharesText(text) : '')];
};

export const historyJson = (step: Step, { kind, changes, text }: Comparison): readonly string[] => {
  if (kind === 'same') return [];
  const [before, after] = [step.before, step.after].map(({ version: { date, file }, report: { words } }) => ({
    date,
    file,
    words,
  }));
  const { policy } = step.after.version;
  const about = { schema: 1, policy, from: before, to: after, text: text && textOf(text, false) };
  const lines = kind === 'facts' ? changes : [{ kind }];
  return lines.map((line) => JSON.stringify({ ...about, ...line }));
};
