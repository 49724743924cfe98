/** One saved page in, one report out: the work of the command line, done in its workers. */
import { readFile, stat } from 'node:fs/promises';
import type { Explanation } from '../lib/page/recognise/explain';
import type { PolicyReport } from '../lib/policy/report';
import { readPolicy } from '../lib/read-policy';
import { asPage } from './markdown-page';
import { loadModel } from './model-file';
import { isAddress } from './web-address';
import { explainPage, readPage } from './read-page';
import { reasonOf } from './reason';

export interface Job {
  readonly file: string;
  /** What the file holds, where it is no file: standard input. */
  readonly html?: Uint8Array;
  /** The page's address as the user gave it. */
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

/** Only files: a pipe or a device may never end, or do something when it is read. */
const bytesOf = async ({ file, html }: Job): Promise<Buffer> => {
  if (html !== undefined) return Buffer.from(html);
  const kind = await stat(file);
  if (!kind.isFile() && !kind.isDirectory()) throw new Error('this is no file, but a pipe, a device or a socket');
  return readFile(file);
};

/** Reads one saved page. Never throws: what went wrong is in the result. */
export const summarizeFile = async (job: Job): Promise<Result> => {
  const { file, url, withText, withReasons = false } = job;
  try {
    if (url !== null && !isAddress(url)) return { file, error: `not a web address: ${url}` };
    const html = await asPage(file, await bytesOf(job));
    if (html.subarray(0, PDF.length).equals(PDF)) return { file, error: 'this is a PDF; only HTML pages can be read' };
    const document = readPage(html, url);
    const text = withText ? { text: document.blocks.map((block) => block.text).join('\n') } : {};
    const why = withReasons ? { why: explainPage(html, url) } : {};
    const { schema, ...rest } = readPolicy(document, loadModel(document.language));
    return { schema, file, ...rest, ...why, ...text };
  } catch (error) {
    return { file, error: reasonOf(error) };
  }
};
