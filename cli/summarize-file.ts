/** One saved page in, one report out: the work of the command line, done in its workers. */
import { readFile, stat } from 'node:fs/promises';
import { extract } from '../lib/page/extract/extract';
import { explain, type Explanation } from '../lib/page/recognise/explain';
import type { PolicyDocument } from '../lib/policy/document';
import { inAnotherLanguage, joinPages } from '../lib/policy/joined-document';
import type { PolicyPart, PolicyReport } from '../lib/policy/report';
import { judged, opinionOn, reportOf } from './report-of';
import { isAddress } from './web-address';
import { pageOf } from './read-page';
import { reasonOf } from './reason';

export interface Job {
  readonly file: string;
  /** What the file holds, where it is no file: standard input. */
  readonly html?: Uint8Array;
  /** The page's address as the user gave it. */
  readonly url: string | null;
  /** Further files, where the policy is over several pages: the report is of all. */
  readonly more?: readonly string[];
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

/** A page of either kind, and what it says. */
interface ReadFile {
  readonly page: Document;
  readonly document: PolicyDocument;
}

/** Only files: a pipe or a device may never end, or do something when it is read. */
const bytesOf = async ({ file, html }: Pick<Job, 'file' | 'html'>): Promise<Buffer> => {
  if (html !== undefined) return Buffer.from(html);
  const kind = await stat(file);
  if (!kind.isFile() && !kind.isDirectory()) throw new Error('this is no file, but a pipe, a device or a socket');
  return readFile(file);
};

const readFileOf = async (file: string, bytes: Buffer, url: string | null): Promise<ReadFile> => {
  // Loaded where they are needed: what reads PDF and Markdown is larger than all the rest.
  if (isPdf(file, bytes)) return (await import('./read-pdf-file')).readPdfFile(bytes, url);
  const page = pageOf(isMarkdown(file) ? await (await import('./markdown-page')).asPage(file, bytes) : bytes);
  return { page, document: extract(page, url) };
};

/** @throws Error that names the file: the result bears the name of the first one */
const readMore = async (file: string): Promise<ReadFile> => {
  try {
    return await readFileOf(file, await bytesOf({ file }), null);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error });
  }
};

/** @throws Error where the pages cannot be read as one */
const withMore = async (
  file: string,
  first: PolicyDocument,
  more: readonly string[] = [],
): Promise<{ readonly document: PolicyDocument; readonly parts?: readonly PolicyPart[] }> => {
  if (more.length === 0) return { document: first };
  const page = { label: first.title, url: file, document: judged(first) };
  const others = await Promise.all(
    more.map(async (name) => {
      const { document } = await readMore(name);
      return { label: document.title, url: name, document: judged(document) };
    }),
  );
  const [other] = inAnotherLanguage([page, ...others]);
  if (other !== undefined)
    throw new Error(`${other.url} is in another language (${other.document.language}) than most of the text`);
  return joinPages(page, others);
};

/** A file's beginning tells; where it is damaged, its name, unless it holds a page. */
const isPdf = (file: string, bytes: Buffer): boolean => {
  const start = bytes
    .toString('latin1', 0, 1024)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  return start.startsWith('%PDF-') || (/\.pdf$/i.test(file) && !start.startsWith('<'));
};

const isMarkdown = (file: string): boolean => /\.(?:md|markdown)$/i.test(file);

/** Reads one saved page. Never throws: what went wrong is in the result. */
export const summarizeFile = async (job: Job): Promise<Result> => {
  const { file, url, withText, withReasons = false } = job;
  try {
    if (url !== null && !isAddress(url)) return { file, error: `not a web address: ${url}` };
    const { page, document: first } = await readFileOf(file, await bytesOf(job), url);
    const { document, parts } = await withMore(file, first, job.more);
    const text = withText ? { text: document.blocks.map((block) => block.text).join('\n') } : {};
    const why = withReasons ? { why: explain(page, url ?? '', opinionOn(first)) } : {};
    const { schema, ...rest } = reportOf(document);
    return { schema, file, ...rest, ...(parts && { parts }), ...why, ...text };
  } catch (error) {
    return { file, error: reasonOf(error) };
  }
};
