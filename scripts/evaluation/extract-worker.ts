/** A process that extracts pages into the cache: answers each pair of paths with what went wrong, or with null. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPage } from '../../cli/read-page';

export interface Extraction {
  readonly page: string;
  readonly into: string;
}

/** Reads the page and keeps its document. */
export const extractInto = ({ page, into }: Extraction): string | null => {
  try {
    mkdirSync(dirname(into), { recursive: true });
    writeFileSync(into, JSON.stringify(readPage(readFileSync(page), null)));
    return null;
  } catch (error) {
    return `${page}: ${error instanceof Error ? error.message : String(error)}`;
  }
};

process.on('message', (job: Extraction) => process.send?.(extractInto(job)));
process.on('disconnect', () => process.exit());
