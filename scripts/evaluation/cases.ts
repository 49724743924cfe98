/** Labelled cases: folders with `page.html` and `gold.json`. Extracted text is kept between runs, so that only what changed is done again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PolicyDocument } from '../../lib/policy/document';
import { readPage } from '../read-page';
import type { Gold } from './score';

export interface LabelledCase {
  readonly name: string;
  readonly set: string;
  readonly gold: Gold;
  readonly document: PolicyDocument;
  /** Cases kept from the eyes of whoever writes rules: they count in totals only. */
  readonly isHeldOut: boolean;
}

const cache = join(import.meta.dirname, '../../.cache/documents');
const pageCode = join(import.meta.dirname, '../../lib/page');

const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 24);
};

/** Changes when the code that reads pages changes: what was extracted by older code is not used. */
const codeVersion = (): string => hash(...readdirSync(pageCode).sort().map((file) => readFileSync(join(pageCode, file))));

const extracted = (path: string, version: string): PolicyDocument => {
  const html = readFileSync(path);
  const file = join(cache, `${hash(html, version)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PolicyDocument;
  const document = readPage(html, null);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(document));
  return document;
};

/** Every fourth case in order of name: the same ones on every machine. */
const isHeldOut = (index: number): boolean => index % 4 === 3;

/** Reads every case below the folder. */
export const readCases = (folder: string): readonly LabelledCase[] => {
  const version = codeVersion();
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort()
    .map((name, index) => ({
      name,
      set: basename(folder),
      gold: JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as Gold,
      document: extracted(join(folder, name, 'page.html'), version),
      isHeldOut: isHeldOut(index),
    }));
};
