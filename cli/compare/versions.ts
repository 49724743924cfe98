/** Folders of dated versions: which files are versions of which policy, and in which order. */
import { opendir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { reasonOf } from '../reason';

export interface DatedVersion {
  /** The folder's path, from the one that was named. */
  readonly policy: string;
  readonly file: string;
  /** ISO 8601, to the day. */
  readonly date: string;
}

/** "2023-05-01", "2023-05-01T10-20-30Z", "20230501102030": at the beginning of a name, or at its end, apart from other digits. */
const dates = [
  /^(\d{4})-(\d\d)-(\d\d)(?!\d)/,
  /^(\d{4})(\d\d)(\d\d)(?:\d{6})?(?!\d)/,
  /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:T[\d-]{5,8}Z?)?$/,
  /(?<!\d)(\d{4})(\d\d)(\d\d)(?:\d{6})?$/,
];

const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** @returns null for a name that holds no date, or a day that never was */
export const dateOf = (name: string): string | null => {
  const stem = name.replace(/\.(?:html?|md|markdown|pdf)$/i, '');
  if (stem === name) return null;
  for (const date of dates) {
    const [, year, month, day] = date.exec(stem) ?? [];
    const found = `${year}-${month}-${day}`;
    if (year !== undefined && isDay(found)) return found;
  }
  return null;
};

interface Names {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'this is a file, not a folder',
};

const namesIn = async (folder: string): Promise<Names> => {
  const [folders, files]: [string[], string[]] = [[], []];
  try {
    for await (const entry of await opendir(folder))
      if (entry.isDirectory() && !entry.name.startsWith('.')) folders.push(entry.name);
      else if (entry.isFile()) files.push(entry.name);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(`${folder}: ${reasons[code] ?? reasonOf(error)}`, { cause: error });
  }
  return { folders: folders.toSorted(), files: files.toSorted() };
};

/** By date; of one day, by name, which may hold the hour. */
const versionsIn = (folder: string, policy: string, files: readonly string[]): readonly DatedVersion[] =>
  files
    .flatMap((name) => {
      const date = dateOf(name);
      return date === null ? [] : [{ policy, file: join(folder, name), date }];
    })
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));

/**
 * One policy after the other, each from its oldest version on. A folder that holds dated files is a policy; folders in it are looked
 * through, too. Only one folder's names are in memory.
 * @throws Error with the folder's name, where it cannot be read
 */
export async function* versionsUnder(root: string, folder = root): AsyncGenerator<DatedVersion> {
  const { folders, files } = await namesIn(folder);
  yield* versionsIn(folder, relative(root, folder) || basename(folder), files);
  for (const name of folders) yield* versionsUnder(root, join(folder, name));
}
