/** Settings as a file, which a reader may have edited: written whole, and refused with the line that is wrong. */
import * as v from 'valibot';
import { readJson } from '../export/json-lines';
import { strictSettings, type Settings } from './settings';

/** The line that is not understood, from 1, and its words; or what the file lacks. */
export type WrongFile = { readonly line: number; readonly text: string } | { readonly missing: string };
export type Imported = { readonly settings: Settings } | { readonly problem: WrongFile };

/** Settings of this version or an earlier one; a bad file is refused as a whole. */
export const importSettings = (text: string): Imported => {
  const lineAt = (line: number): Imported => ({
    problem: { line, text: (text.split('\n')[line - 1] ?? '').trim().slice(0, longest) },
  });
  const json = readJson(text);
  if ('wrongLine' in json) return lineAt(json.wrongLine);
  const parsed = v.safeParse(strictSettings, json.value);
  if (parsed.success) return { settings: parsed.output };
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  const line = json.lines.get(path);
  return line === undefined ? { problem: { missing: path } } : lineAt(line);
};

/** Characters of a wrong line that are shown: enough to find it by. */
const longest = 80;

export const exportSettings = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;
