/** Validation of documents and reports where they cross a boundary: messages, storage, files. */
import * as v from 'valibot';
import type { PageText, PartLink, PolicyDocument } from './document';
import { practiceIds, stances } from './practice';
import { choiceKinds, conditionKinds, type PolicyReport } from './report';

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const link = v.object({ start: count, end: count, href: v.string() });
const emphasis = v.object({ start: count, end: count, kind: v.picklist(['strong', 'em']) });

const textBlock = {
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell']),
  text: v.string(),
  level: count,
};

export const blockSchema = v.object({
  ...textBlock,
  headings: list(v.string()),
  leadIn: v.nullable(v.string()),
  links: list(link),
  emphasis: list(emphasis),
});

export const partLinksSchema = list(v.object({ href: v.string(), label: v.string() })) satisfies v.GenericSchema<
  unknown,
  readonly PartLink[]
>;

const described = {
  url: v.nullable(v.string()),
  title: v.string(),
  isPolicy: v.boolean(),
  language: v.string(),
  effectiveDate: v.nullable(v.string()),
  words: count,
};

export const policyDocumentSchema = v.object({
  ...described,
  score: v.exactOptional(v.number()),
  blocks: list(blockSchema),
}) satisfies v.GenericSchema<unknown, PolicyDocument>;

export const pageTextSchema = v.object({
  url: described.url,
  words: described.words,
  blocks: list(v.object(textBlock)),
}) satisfies v.GenericSchema<unknown, PageText>;

const condition = v.nullable(v.picklist(conditionKinds));

const evidence = v.object({
  quote: v.string(),
  stance: v.picklist(stances),
  sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  condition,
  heading: v.nullable(v.string()),
  leadIn: v.nullable(v.string()),
  block: count,
  page: v.optional(count),
});

const finding = v.object({
  practice: v.picklist(practiceIds),
  stance: v.picklist(stances),
  condition,
  evidence: v.pipe(v.array(evidence), v.minLength(1), v.readonly()),
});

const replacement = v.object({ id: v.string(), label: v.string(), href: v.nullable(v.string()), why: v.string() });

const choice = v.object({
  kind: v.picklist(choiceKinds),
  href: v.string(),
  label: v.string(),
  optOut: v.boolean(),
  status: v.picklist(['live', 'retired', 'unknown']),
  replacement: v.nullable(replacement),
  quote: v.string(),
  block: count,
});

const part = v.object({ label: v.string(), url: v.string(), block: v.nullable(count) });

export const policyReportSchema = v.object({
  schema: v.literal(2),
  ...described,
  findings: list(finding),
  choices: list(choice),
  parts: v.exactOptional(list(part)),
}) satisfies v.GenericSchema<unknown, PolicyReport>;
