/** Where a report is from, and which one is asked for. */
import type { ComponentChild } from 'preact';
import type { TextBlock } from '../../lib/policy/document';

export interface ReportOrigin {
  readonly from: 'tab' | 'fetched' | 'file' | 'kept';
  /** When the policy was read. */
  readonly read: Date;
  /** What there is to tell before the report. */
  readonly notice: ComponentChild;
  /** What else can be done with the policy. */
  readonly further?: ComponentChild;
  /** Null where the text is not at hand. */
  readonly onReadText: (() => Promise<readonly TextBlock[]>) | null;
}

/** Does this page's address (`report.html?file`) ask for one of the user's own PDF files? */
export const asksForFile = (search: string): boolean => new URLSearchParams(search).has('file');

/** The number of the version that this page's address asks for; null where it asks for another report. */
export function askedVersion(search: string): number | null {
  const asked = new URLSearchParams(search).get('kept') ?? '';
  return /^\d+$/.test(asked) ? Number(asked) : null;
}
