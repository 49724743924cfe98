/** The project's source as data: each module's text, and what it imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

const root = join(import.meta.dirname, '../..');

/** Path from the project's folder, with forward slashes, to text. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** As written. */
  readonly from: string;
  /** The module of the project that it leads to; null for a library. */
  readonly module: string | null;
  readonly isType: boolean;
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');

/** @param folders whose TypeScript files are read, however deep; the build's own file is read, too */
export const readSources = (folders: readonly string[]): Sources =>
  new Map([
    ['wxt.config.ts', readFileSync(join(root, 'wxt.config.ts'), 'utf8')],
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
        .filter(isSource)
        .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
    ),
  ]);

const moduleOf = (sources: Sources, path: string, from: string): string | null => {
  const base = posix.normalize(posix.join(posix.dirname(path), from));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) => sources.has(one)) ?? base;
};

/** What a module imports or exports from elsewhere, at its start or on demand. */
export const importsOf = (sources: Sources, path: string): readonly Import[] => {
  const source = sources.get(path) ?? '';
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  const found = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, isType }] : [])),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      from: source.slice(start + 1, end - 1),
      isType: false,
    })),
  ];
  return found.map((one) => ({ ...one, module: one.from.startsWith('.') ? moduleOf(sources, path, one.from) : null }));
};
