/** Finds quotes that speak against their own finding. */
import * as v from 'valibot';
import { SURE } from '../../lib/detect/judge/judge';
import type { Evidence, Finding, PolicyReport } from '../../lib/policy/report';
import { policyReportSchema } from '../../lib/policy/schema';

/** A line of `summarize --jsonl`: a report, or why there is none. */
const lineSchema = v.union([
  v.object({ file: v.string(), error: v.string() }),
  v.intersect([v.object({ file: v.string() }), policyReportSchema]),
]);

export type FileReport = PolicyReport & { readonly file: string };

/**
 * @param text reports, one a line; lines that tell of an error are left out
 * @throws Error that names the line which is no report of this version
 */
export const readReports = (name: string, text: string): readonly FileReport[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const read = v.parse(lineSchema, JSON.parse(line));
      return 'error' in read ? [] : [read];
    } catch (cause) {
      throw new Error(`${name}:${index + 1} is no report of this version: make it again with summarize`, { cause });
    }
  });

const isYesOrNo = (stance: string): boolean => stance === 'yes' || stance === 'no';

/** Against "yes" speaks "no"; a contradiction has none where both sides are sure. */
const speaksAgainst = ({ stance }: Finding, { stance: said, sure }: Evidence): boolean =>
  stance === 'mixed' ? sure < SURE : isYesOrNo(stance) && said !== stance;

export interface Judged {
  readonly file: string;
  readonly finding: Finding;
  readonly against: readonly Evidence[];
}

/** Every finding with the quotes that speak against it. */
export const judge = (reports: readonly FileReport[]): readonly Judged[] =>
  reports.flatMap(({ file, findings }) =>
    findings.map((finding) => ({
      file,
      finding,
      against: finding.evidence.filter((evidence) => speaksAgainst(finding, evidence)),
    })),
  );
