/** Where in an older run each policy's report stands, so that only its place is kept in memory. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import * as v from 'valibot';
import { policyAddress } from '../../lib/keep/policy-address';
import { policyReportSchema } from '../../lib/policy/schema';
import { reasonOf } from '../reason';
import type { FileReport } from '../summarize-file';
import { wholeLines } from '../whole-lines';

const fileReportSchema = v.object({ ...policyReportSchema.entries, file: v.string(), text: v.optional(v.string()) });

/** A line of a run: a report, or why there is none. */
export type RunLine = { readonly report: FileReport } | { readonly error: string };

/** @param text a line of `summarize --jsonl` */
const lineOf = (text: string): RunLine => {
  try {
    const value: unknown = JSON.parse(text);
    const failure = v.safeParse(v.object({ file: v.string(), error: v.string() }), value);
    if (failure.success) return { error: `${failure.output.file}: ${failure.output.error}` };
    const report = v.safeParse(fileReportSchema, value);
    if (report.success) return { report: report.output as FileReport };
    const [issue] = report.issues;
    return { error: `this is no report: ${v.getDotPath(issue) ?? ''} ${issue.message}` };
  } catch {
    return { error: 'this is no line of JSON' };
  }
};

interface Place {
  readonly at: number;
  readonly bytes: number;
}

export interface PlacedLine extends Place {
  readonly line: RunLine;
}

/**
 * @param path a file, or a pipe for a run that is read only once
 * @throws Error with the file's name, where it cannot be read
 */
export async function* runLines(path: string): AsyncGenerator<PlacedLine> {
  let at = 0;
  let number = 0;
  try {
    for await (const { text, bytes } of wholeLines(createReadStream(path))) {
      number++;
      const line = lineOf(text);
      if (text !== '') yield { at, bytes, line: 'error' in line ? { error: `line ${number}: ${line.error}` } : line };
      at += bytes;
    }
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

/**
 * By what a policy is looked up: its address, of several files at one address the one with its name; else its file, as long as
 * one of the two has no address, for runs may give the same name to different pages.
 */
const namesOf = ({ url, file }: FileReport) => {
  const address = policyAddress(url) ?? url;
  return address === null
    ? { stored: [`file ${file}`, `no address, ${file}`], sought: [`file ${file}`] }
    : {
        stored: [`at ${address}, ${file}`, `at ${address}`, `file ${file}`],
        sought: [`at ${address}, ${file}`, `at ${address}`, `no address, ${file}`],
      };
};

export class RunIndex {
  private readonly places = new Map<string, Place>();
  private readonly used = new Set<number>();

  private constructor(private readonly handle: FileHandle) {}

  /** @param failed is told of every line that is no report */
  static async of(path: string, failed: (error: string) => void): Promise<RunIndex> {
    const handle = await open(path).catch((error: unknown) => {
      throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
    });
    const index = new RunIndex(handle);
    for await (const { line, at, bytes } of runLines(path))
      if ('error' in line) failed(line.error);
      else
        for (const key of namesOf(line.report).stored) if (!index.places.has(key)) index.places.set(key, { at, bytes });
    return index;
  }

  /** The older report of the same policy; null where there is none, or where it belongs to another one already. */
  async take(report: FileReport): Promise<FileReport | null> {
    const places = namesOf(report).sought.flatMap((key) => this.places.get(key) ?? []);
    const place = places.find(({ at }) => !this.used.has(at));
    if (place === undefined) return null;
    this.used.add(place.at);
    return this.read(place);
  }

  /** Those that nobody has taken, in order. */
  async *left(): AsyncGenerator<FileReport> {
    const seen = new Set(this.used);
    for (const place of this.places.values()) {
      if (seen.has(place.at)) continue;
      seen.add(place.at);
      const report = await this.read(place);
      if (report) yield report;
    }
  }

  private async read({ at, bytes }: Place): Promise<FileReport | null> {
    const buffer = Buffer.alloc(bytes);
    await this.handle.read(buffer, 0, bytes, at);
    const line = lineOf(buffer.toString());
    return 'report' in line ? line.report : null;
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
