/** What files about reports are called. */
import type { PolicyReport } from '../../policy/report';

/** A name that every file system takes: the policy's host and the day. */
const baseName = ({ url }: PolicyReport, now: Date): string => {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : 'policy';
  return `${host.replace(/[^a-z0-9.-]/gi, '-')}-${now.toISOString().slice(0, 10)}`;
};

/** The name of a file about a report. */
export const fileName = (report: PolicyReport, now: Date, ending: string): string =>
  `plainprint-${baseName(report, now)}.${ending}`;

/** The name of a file about two policies that are compared. */
export const comparedFileName = (now: Date, ending: string): string =>
  `plainprint-compared-${now.toISOString().slice(0, 10)}.${ending}`;
