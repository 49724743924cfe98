/** One saved page in, one report out: the work of the command line, done in its workers. */
import { readFile } from 'node:fs/promises';
import type { Explanation } from '../lib/page/explain';
import type { PolicyReport } from '../lib/policy/report';
import { readPolicy } from '../lib/read-policy';
import { explainPage, readPage } from './read-page';

export interface Job {
  readonly file: string;
  readonly url: string | null;
  readonly withText: boolean;
  readonly withReasons?: boolean;
}

export type FileReport = PolicyReport & {
  readonly file: string;
  readonly text?: string;
  /** Why the page was taken for a policy, or not. */
  readonly why?: Explanation;
};
/** A report, or why there is none. */
export type Result = FileReport | { readonly file: string; readonly error: string };

const PDF = Buffer.from('%PDF-');

const bytesOf = async (file: string): Promise<Buffer> => {
  if (file !== '-') return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES') return 'this file may not be read: check its permissions';
  return message;
};

/** Reads one saved page. Never throws: what went wrong is in the result. */
export const summarizeFile = async ({ file, url, withText, withReasons = false }: Job): Promise<Result> => {
  try {
    const html = await bytesOf(file);
    if (html.subarray(0, PDF.length).equals(PDF)) return { file, error: 'this is a PDF; only HTML pages can be read' };
    const document = readPage(html, url);
    const text = withText ? { text: document.blocks.map((block) => block.text).join('\n') } : {};
    const why = withReasons ? { why: explainPage(html, url) } : {};
    const { schema, ...rest } = readPolicy(document);
    return { schema, file, ...rest, ...why, ...text };
  } catch (error) {
    return { file, error: reasonOf(error) };
  }
};
