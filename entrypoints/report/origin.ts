/** Where a report is from, and which one is asked for. */
import type { ComponentChild } from 'preact';
import type { Block } from '../../lib/policy/document';

export interface ReportOrigin {
  readonly from: 'tab' | 'fetched' | 'kept';
  /** When the policy was read. */
  readonly read: Date;
  /** What there is to tell before the report. */
  readonly notice: ComponentChild;
  /** Null where the text is not at hand. */
  readonly onReadText: (() => Promise<readonly Block[]>) | null;
}

/** The number of the version that this page's address asks for; null where it asks for another report. */
export function askedVersion(search: string): number | null {
  const asked = new URLSearchParams(search).get('kept') ?? '';
  return /^\d+$/.test(asked) ? Number(asked) : null;
}
