/** Labelled cases: folders with `page.html` and `gold.json`. Extracted text is kept between runs, so that only what changed is done again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PolicyDocument } from '../../lib/policy/document';
import { inProcesses } from '../../cli/processes';
import type { Extraction } from './extract-worker';
import type { Gold } from './gold';

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
const codeVersion = (): string =>
  hash(
    ...readdirSync(pageCode, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => readFileSync(join(pageCode, file))),
  );

interface Found {
  readonly name: string;
  readonly page: string;
  readonly into: string;
}

const find = (folder: string, version: string): readonly Found[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort()
    .map((name) => {
      const page = join(folder, name, 'page.html');
      return { name, page, into: join(cache, `${hash(readFileSync(page), version)}.json`) };
    });

/** Extracts, on all cores, what no earlier run has. */
const extractMissing = async (all: readonly Found[]): Promise<void> => {
  const missing = all.filter(({ into }) => !existsSync(into));
  const worker = join(import.meta.dirname, 'extract-worker.ts');
  for await (const problem of inProcesses<Extraction, string | null>(
    worker,
    missing,
    ({ page }, reason) => `${page}: ${reason}`,
  ))
    if (problem) throw new Error(problem);
};

/** Every fourth case in order of name: the same ones on every machine. */
const isHeldOut = (index: number): boolean => index % 4 === 3;

/**
 * Reads every case below the folder.
 * @throws Error that names the page which cannot be read
 */
export const readCases = async (folder: string): Promise<readonly LabelledCase[]> => {
  const found = find(folder, codeVersion());
  await extractMissing(found);
  return found.map(({ name, into }, index) => ({
    name,
    set: basename(folder),
    gold: JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as Gold,
    document: JSON.parse(readFileSync(into, 'utf8')) as PolicyDocument,
    isHeldOut: isHeldOut(index),
  }));
};
