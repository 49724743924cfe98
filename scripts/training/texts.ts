/** The texts that labels belong to, as a folder holds them: units of many policies, a line each, or a file a policy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** A sentence, list item or table cell, as the reader splits a page. */
const unitSchema = v.object({
  kind: v.picklist(['paragraph', 'item', 'cell']),
  heading: v.nullable(v.string()),
  leadIn: v.nullable(v.string()),
  text: v.string(),
});
export type TextUnit = v.InferOutput<typeof unitSchema>;

const lineSchema = v.object({ policy: v.string(), ...unitSchema.entries });
const fileSchema = v.object({ units: v.array(unitSchema) });

const parse = <Schema extends v.GenericSchema>(schema: Schema, text: string, where: string): v.InferOutput<Schema> => {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (cause) {
    throw new Error(`${where} is no unit: {policy, kind, heading, leadIn, text}`, { cause });
  }
};

/**
 * @param folder holds `LANGUAGE.jsonl` (a unit a line, with its policy) or `unlabelled/LANGUAGE/POLICY.json` (`{units}`), or both
 * @returns the units of each policy, in the order of its text
 * @throws Error that names the file, and the line, which is no unit
 */
export const readTexts = (folder: string, language: string): ReadonlyMap<string, readonly TextUnit[]> => {
  const byPolicy = new Map<string, TextUnit[]>();
  const lines = join(folder, `${language}.jsonl`);
  const written = existsSync(lines) ? readFileSync(lines, 'utf8').trim().split('\n') : [];
  for (const [index, one] of written.entries()) {
    const { policy, ...unit } = parse(lineSchema, one, `${lines}:${index + 1}`);
    const units = byPolicy.get(policy) ?? [];
    units.push(unit);
    byPolicy.set(policy, units);
  }
  const files = join(folder, 'unlabelled', language);
  for (const name of existsSync(files) ? readdirSync(files).filter((file) => file.endsWith('.json')) : []) {
    const file = join(files, name);
    byPolicy.set(basename(name, '.json'), parse(fileSchema, readFileSync(file, 'utf8'), file).units);
  }
  return byPolicy;
};
