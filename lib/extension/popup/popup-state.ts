/** What the popup can be showing: one kind a situation, so that nothing is shown by a mixture of flags. */
import type { SiteChoice } from '../../choices/site-choices';
import type { KeepNote } from '../../keep/keep-note';
import type { PartLink } from '../../policy/document';
import type { PolicyReport } from '../../policy/report';
import { isReadable } from '../../report/language';
import type { ShownReport } from '../../report/arrange/shown';
import type { UnreadPart } from '../fetch/fetch-page';
import type { FailureReason, Reading } from '../shared/readings';

/** Where this site's own policy is linked from the page that is open. */
export interface PolicyLink {
  readonly href: string;
  readonly label: string;
}

/** Why a page can never be read: the browser's own pages, extension stores, files and other addresses. */
export type UnsupportedReason = 'browser-page' | 'store' | 'other';

export type { FailureReason, SiteChoice };

/** A report, and what remembering has to tell of it. */
export interface NotedReport extends ShownReport {
  readonly note?: KeepNote | undefined;
  /** Of a fetched policy: pages that it names as its own parts, and that were not read. */
  readonly partLinks?: readonly PartLink[];
  /** Why parts of a policy over several pages were not read. */
  readonly unread?: readonly UnreadPart[];
}

export type PopupState =
  /** The page has not answered yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'report' } & NotedReport)
  /** The text was read, and it says nothing about any practice. */
  | { readonly kind: 'nothing-found'; readonly report: PolicyReport; readonly partLinks?: readonly PartLink[] }
  /**
   * `language` is a BCP 47 tag; the report has no findings, but its title, date and choices stand. `english` is the address
   * of the policy's English version, where the page links to one.
   */
  | {
      readonly kind: 'unreadable-language';
      readonly language: string;
      readonly report: PolicyReport;
      readonly english: string | null;
    }
  /** `site` is the page's address: its site's front page may link to the policy. */
  | {
      readonly kind: 'not-policy';
      readonly policyLink: PolicyLink | null;
      readonly choices: readonly SiteChoice[];
      readonly site?: string;
    }
  /** The user withheld this site from the extension; `origin` as in `https://example.org`. */
  | { readonly kind: 'no-access'; readonly origin: string }
  | { readonly kind: 'unsupported-page'; readonly why: UnsupportedReason }
  /** The browser's viewer shows a PDF file, and keeps extensions out; `address` may be one of the user's own files. */
  | { readonly kind: 'pdf'; readonly address: string }
  /** `detail` is for a bug report: the error's own words, untranslated. */
  | { readonly kind: 'failed'; readonly what: FailureReason; readonly detail: string };

/** What to show of a stored reading. */
export function showReading(reading: Reading): PopupState {
  if (reading.state === 'reading') return { kind: 'reading' };
  if (reading.state === 'failed') return { kind: 'failed', what: reading.what, detail: reading.detail };
  return showReport(reading);
}

/** What to show of a report, wherever it comes from. */
export function showReport(shown: NotedReport): PopupState {
  const { report } = shown;
  if (report.findings.length > 0) return { ...shown, kind: 'report' };
  const { partLinks } = shown;
  if (isReadable(report.language)) return { kind: 'nothing-found', report, ...(partLinks && { partLinks }) };
  return { kind: 'unreadable-language', language: report.language, report, english: null };
}
