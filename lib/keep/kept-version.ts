/** A version of a policy that the user has Plainprint remember: its report and text, when it was seen, and what it takes. */
import * as v from 'valibot';
import type { Block, PolicyDocument } from '../policy/document';
import { policyReportSchema } from '../policy/schema';
import type { PolicyReport } from '../policy/report';
import { levels } from '../report/arrange/level';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Milliseconds since 1970, as `Date` has them. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** A part of the text. The text itself is null where the next version of the policy has the same part: it stands there. */
const unitSchema = v.object({ hash: v.string(), text: v.nullable(v.string()) });
export type KeptUnit = v.InferOutput<typeof unitSchema>;

/** What lists need to know of a version. */
export const keptEntrySchema = v.object({
  id: count,
  /** As `policyKey` makes it: entries with the same are versions of one policy. */
  policy: v.string(),
  /** Among the versions of its policy, from 1: the clock may have been set back between them. */
  order: count,
  url: v.string(),
  title: v.string(),
  effectiveDate: v.nullable(v.string()),
  /** How serious it is, and how many serious things it surely says. */
  level: v.picklist(levels),
  serious: count,
  firstSeen: moment,
  lastSeen: moment,
  /** Names the whole text. */
  text: v.string(),
  /** The visit that it was first read in: until that ends, what the page turns into takes its place. */
  visit: v.string(),
  /** Bytes that it takes, as JSON in UTF-8. */
  bytes: count,
});
export type KeptEntry = v.InferOutput<typeof keptEntrySchema>;

export const keptContentSchema = v.object({
  id: count,
  report: policyReportSchema,
  units: v.array(unitSchema),
});
export type KeptContent = v.InferOutput<typeof keptContentSchema>;

/** A version by itself, as it is read and as files have it. */
export interface KeptVersion {
  readonly url: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly report: PolicyReport;
  /** The parts of its text, in their order. */
  readonly units: readonly string[];
}

/** A version as lists know it, with what it holds. */
export interface StoredVersion {
  readonly entry: KeptEntry;
  readonly content: KeptContent;
}

/** The parts that texts are compared by. */
export const textUnits = ({ blocks }: Pick<PolicyDocument, 'blocks'>): readonly string[] =>
  blocks.map(({ text }) => text).filter((text) => text !== '');

/** The text again as blocks; what kind each was, and its links, are not kept. */
export const blocksOf = ({ units }: Pick<KeptVersion, 'units'>): readonly Block[] =>
  units.map((text) => ({
    kind: 'paragraph',
    text,
    headings: [],
    leadIn: null,
    level: 0,
    links: [],
    emphasis: [],
  }));
