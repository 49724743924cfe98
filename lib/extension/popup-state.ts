/** What the popup can be showing: one kind a state, made by the background's stored answers and shown as it is. */
import type { PolicyReport } from '../policy/report';

/** Where this site's own policy is linked from the page that is open. */
export interface PolicyLink {
  readonly href: string;
  readonly label: string;
}

/** Why a page can never be read: the browser's own pages, extension stores, PDF viewers, files and other addresses. */
export type UnsupportedReason = 'browser-page' | 'store' | 'pdf' | 'other';

/** What went wrong; the interface says it in words, and what to do about it. */
export type FailureReason =
  /** The page closed, navigated or refused the reader. */
  | 'page-unreachable'
  /** The reader ran and broke. */
  | 'reading-failed'
  /** The browser has no room left for the report. */
  | 'storage-full'
  /** The background did not answer. */
  | 'no-answer';

export type PopupState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'report'; readonly report: PolicyReport }
  /** The text was read, and it says nothing about any practice. */
  | { readonly kind: 'nothing-found'; readonly report: PolicyReport }
  /** `language` is a BCP 47 tag; the report has no findings, but its title, date and choices stand. */
  | { readonly kind: 'unreadable-language'; readonly language: string; readonly report: PolicyReport }
  | { readonly kind: 'not-policy'; readonly policyLink: PolicyLink | null }
  /** The user withheld this site from the extension; `origin` as in `https://example.org`. */
  | { readonly kind: 'no-access'; readonly origin: string }
  | { readonly kind: 'unsupported-page'; readonly why: UnsupportedReason }
  /** `detail` is for a bug report: the error's own words, untranslated. */
  | { readonly kind: 'failed'; readonly what: FailureReason; readonly detail: string };

export type PopupStateKind = PopupState['kind'];
