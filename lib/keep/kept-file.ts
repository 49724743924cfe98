/** Remembered policies as one file: written whole, and refused with the entry that is wrong. `docs/kept-policies.md` describes it. */
import * as v from 'valibot';
import { policyReportSchema } from '../policy/schema';
import type { KeptVersion } from './kept-version';
import { policyAddress } from './policy-address';

/** What is wrong with a file: it is none of ours, or one of its entries, from 1, at a path such as `report.findings.0.stance`. */
export type WrongKeptFile =
  { readonly kind: 'not-ours' } | { readonly entry: number; readonly at: string; readonly kind: 'entry' };
export type ReadKeptFile = { readonly versions: readonly KeptVersion[] } | { readonly problem: WrongKeptFile };

const day = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.minValue(0),
);

const webAddress = v.check((url: string) => policyAddress(url) !== null);

/** What is shown of a report, and could not be shown otherwise. */
const reportSchema = v.pipe(
  policyReportSchema,
  v.forward(
    v.check(({ url }) => url === null || policyAddress(url) !== null),
    ['url'],
  ),
  v.forward(
    v.check(({ effectiveDate }) => effectiveDate === null || !Number.isNaN(Date.parse(effectiveDate))),
    ['effectiveDate'],
  ),
);

const versionSchema = v.pipe(
  v.strictObject({
    url: v.pipe(v.string(), webAddress),
    firstSeen: day,
    lastSeen: day,
    report: reportSchema,
    units: v.array(v.string()),
  }),
  v.forward(
    v.check(({ firstSeen, lastSeen }) => firstSeen <= lastSeen),
    ['lastSeen'],
  ),
) satisfies v.GenericSchema<unknown, KeptVersion>;

const fileSchema = v.strictObject({
  plainprint: v.literal('kept-policies'),
  version: v.literal(1),
  entries: v.array(v.unknown()),
});

/** Each policy's versions stand in the order in which they were read. */
export const writeKeptFile = (versions: readonly KeptVersion[]): string => {
  const entries = versions.map(({ firstSeen, lastSeen, ...rest }) => ({
    firstSeen: new Date(firstSeen).toISOString(),
    lastSeen: new Date(lastSeen).toISOString(),
    ...rest,
  }));
  return `${JSON.stringify({ plainprint: 'kept-policies', version: 1, entries }, null, 1)}\n`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON, and so no file of ours
  }
};

/** A wrong file is refused as a whole. */
export const readKeptFile = (text: string): ReadKeptFile => {
  const file = v.safeParse(fileSchema, parse(text));
  if (!file.success) return { problem: { kind: 'not-ours' } };
  const versions: KeptVersion[] = [];
  for (const [index, entry] of file.output.entries.entries()) {
    const parsed = v.safeParse(versionSchema, entry);
    if (!parsed.success)
      return { problem: { kind: 'entry', entry: index + 1, at: v.getDotPath(parsed.issues[0]) ?? '' } };
    versions.push(parsed.output);
  }
  return { versions };
};
