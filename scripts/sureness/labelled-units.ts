/** Labelled sentences: what the rules make of each, and whether people say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { spokenIn } from '../../lib/detect/judge/judge';
import { statements } from '../../lib/detect/rules/statements';
import { partsOf } from '../../lib/detect/judge/sure';
import { english } from '../../lib/languages/en';
import type { Practice } from '../../lib/policy/practice';
import { practices } from '../../lib/practices';
import { block, documentOf } from '../shared/example-document';

/** A sentence, list item or table cell with the practices that it states: `cookies`, `sale=no`, `retention=as-needed`. */
const unitSchema = v.object({
  policy: v.string(),
  kind: v.picklist(['paragraph', 'item', 'cell']),
  heading: v.nullable(v.string()),
  leadIn: v.nullable(v.string()),
  text: v.string(),
  labels: v.array(v.string()),
  /** Where careful people may differ: neither right nor wrong. */
  torn: v.optional(v.array(v.string()), []),
});
type Unit = v.InferOutput<typeof unitSchema>;

/** What the rules found in one sentence, as `sureOf` weighs it. */
export interface Trial {
  readonly parts: readonly string[];
  readonly isRight: boolean;
}

const readUnit = (file: string, line: string, index: number): Unit => {
  try {
    return v.parse(unitSchema, JSON.parse(line));
  } catch (cause) {
    throw new Error(`${file}:${index + 1} is no labelled sentence: {policy, kind, heading, leadIn, text, labels}`, {
      cause,
    });
  }
};

/** The units of each policy, in order of text. @throws Error that names the line which is no unit. */
const readUnits = (file: string): ReadonlyMap<string, readonly Unit[]> => {
  const byPolicy = new Map<string, Unit[]>();
  for (const [index, line] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
    const unit = readUnit(file, line, index);
    byPolicy.set(unit.policy, [...(byPolicy.get(unit.policy) ?? []), unit]);
  }
  return byPolicy;
};

const practiceOf = (label: string): string => label.split('=')[0] ?? label;

const trialsOf = (units: readonly Unit[]): readonly Trial[] => {
  const blocks = units.map(({ kind, text, heading, leadIn }) =>
    block(text, { kind, leadIn, headings: heading === null ? [] : [heading] }),
  );
  const all = [...statements(documentOf(blocks))].flat();
  const trials = (practice: Practice): readonly Trial[] =>
    spokenIn(
      practice,
      all.filter(({ practice: id }) => id === practice.id),
      english,
    ).flatMap((spoken) => {
      const unit = units[spoken.sentence.block];
      if (!unit || unit.torn.map(practiceOf).includes(practice.id)) return [];
      const label = spoken.stance === 'yes' ? practice.id : `${practice.id}=${spoken.stance}`;
      return { parts: partsOf(spoken, english), isRight: unit.labels.includes(label) };
    });
  return practices.flatMap(trials);
};

/** Every fifth policy, in order of name, is held out of the fit. */
const HELD_OUT = 5;

/** @param folder holds `en.jsonl`, a unit a line */
export const readTrials = (folder: string): Readonly<Record<'fitted' | 'heldOut', readonly Trial[]>> => {
  const policies = [...readUnits(join(folder, 'en.jsonl'))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const take = (isWanted: (index: number) => boolean): readonly Trial[] =>
    policies.flatMap(([, units], index) => (isWanted(index) ? trialsOf(units) : []));
  return {
    fitted: take((index) => index % HELD_OUT !== HELD_OUT - 1),
    heldOut: take((index) => index % HELD_OUT === HELD_OUT - 1),
  };
};
