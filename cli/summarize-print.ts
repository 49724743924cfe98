/** Results as they are printed; what a page wrote must not steer the terminal that it is printed on. */
import { escaped, printable } from '../lib/report/export/terminal';
import { summaryText } from '../lib/report/export/summary-text';
import { english } from './english';
import { explanationText } from './explanation';
import type { Result } from './summarize-file';

export interface PrintOptions {
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly text: boolean;
  /** Is the file's name printed above what it holds? */
  readonly isNamed: boolean;
  readonly isTerminal: boolean;
  readonly color: boolean;
}

type Read = Exclude<Result, { error: string }>;

/** What goes to standard output for a page that was read, or for any result where each is a line of JSON. */
export const printed = (result: Result, options: PrintOptions): string => {
  const { json, jsonl, isNamed, isTerminal } = options;
  if (jsonl || 'error' in result) return forTerminal(JSON.stringify(result), isTerminal, escaped);
  if (json) return forTerminal(JSON.stringify(result, null, 2), isTerminal, escaped);
  return (isNamed ? `${forTerminal(result.file, isTerminal, printable)}\n` : '') + plain(result, options);
};

/** What goes to standard error for a page that was not read. */
export const complaint = ({ file, error }: { file: string; error: string }, isTerminal: boolean): string =>
  forTerminal(`${file}: ${error}`, isTerminal, printable);

const plain = (result: Read, { text, color, isTerminal }: PrintOptions): string => {
  if (result.why) return forTerminal(explanationText(result.why), isTerminal, printableLines);
  if (text) return forTerminal(result.text ?? '', isTerminal, printableLines);
  return summaryText(result, { t: english, now: new Date(), color });
};

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

const forTerminal = (text: string, isTerminal: boolean, make: (text: string) => string): string =>
  isTerminal ? make(text) : text;
