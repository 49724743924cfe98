/** Who may import whom, which library has one importer, and what every module must have: the rules, and who breaks them. */
import { basename, posix } from 'node:path';
import { importsOf, type Import, type Sources } from './source-files';

/**
 * Imports run one way, from the top of this table down. A name with `type ` before it may be imported for its types only.
 * What stands in no row (scripts, tests) may import everything. Each language's folder is a room of its own, which only
 * the list of languages may know: everything else takes what a language provides as a `Language`.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['components', 'extension', 'keep', 'page', 'read-policy', 'compare', 'report', 'policy'],
  components: ['compare', 'keep', 'report', 'policy', 'type extension', 'type pdf', 'type choices'],
  cli: ['pdf', 'page', 'read-policy', 'compare', 'keep', 'report', 'detect', 'policy'],
  extension: ['keep', 'pdf', 'page', 'read-policy', 'compare', 'report', 'choices', 'policy'],
  keep: ['report', 'policy', 'type compare'],
  'read-policy': ['choices', 'detect', 'languages', 'policy'],
  compare: ['report', 'detect', 'practices', 'policy'],
  report: ['choices', 'practices', 'policy'],
  choices: ['detect', 'languages', 'policy'],
  detect: ['languages', 'practices', 'policy'],
  languages: ['language', 'practices', 'policy', 'type detect'],
  language: ['languages', 'practices', 'policy', 'type detect'],
  pdf: ['page', 'policy'],
  page: ['policy'],
  practices: ['policy'],
  policy: [],
};

/** Libraries that one module wraps for all others, so that it can be exchanged and audited in one place. */
export const onlyImporter: Readonly<Record<string, string>> = {
  'compromise/one': 'lib/detect/split/borders.ts',
  idb: 'lib/extension/keep/kept-database.ts',
  dompurify: 'lib/report/sanitise.ts',
  'css-select': 'cli/dom/selectors.ts',
  jsdom: 'scripts/shared/jsdom-page.ts',
  parse5: 'cli/dom/parse-page.ts',
  tldts: 'lib/extension/fetch/registered-site.ts',
  unpdf: 'lib/pdf/open-pdf.ts',
  'wxt/browser': 'lib/extension/shared/browser.ts',
};

/** Names that say what a file is within its folder; every other name occurs once outside of the languages' folders. */
const sameInEachFolder = new Set(['index.ts', 'main.tsx', 'practice.ts', 'english.ts']);

/** Modules that a tool or the configuration of one begins with, and not another module. */
const isEntry = (path: string): boolean =>
  path === 'wxt.config.ts' ||
  /^entrypoints\/(?:[^/]+|[^/]+\/main)\.tsx?$/.test(path) ||
  /^scripts\/(?:build\/)?[^/]+\.ts$|-worker\.ts$|\/in-page\.ts$|^cli\/summarize\.ts$/.test(path);

/** The folder that a row of the table stands for; of a language, `languages/en`. */
const roomOf = (path: string): string => {
  const [top = '', second = '', third = ''] = path.split('/');
  if (second === 'languages' && !third.endsWith('.ts')) return `languages/${third}`;
  return top === 'lib' ? basename(second, '.ts') : top;
};

const rowOf = (room: string): string => (room.startsWith('languages/') ? 'language' : room);

const isAllowed = (path: string, { module, isType }: Import): boolean => {
  const allowed = mayImport[rowOf(roomOf(path))];
  if (module === null || allowed === undefined) return true;
  if (roomOf(module) === roomOf(path)) return true;
  const target = rowOf(roomOf(module));
  return allowed.includes(target) || (isType && allowed.includes(`type ${target}`));
};

const directionProblems = (path: string, imports: readonly Import[]): readonly string[] =>
  imports
    .filter((one) => !isAllowed(path, one))
    .map(
      ({ module }) =>
        `${path} imports ${module}: lib/${roomOf(path)} may not know of ${roomOf(module ?? '')}. Take what you need as an argument, or move it down.`,
    );

const libraryProblems = (path: string, imports: readonly Import[]): readonly string[] =>
  imports.flatMap(({ from, isType }) => {
    const library = Object.keys(onlyImporter).find((name) => from === name || from.startsWith(`${name}/`));
    const only = library === undefined ? undefined : onlyImporter[library];
    if (only === undefined || only === path || isType || !(rowOf(roomOf(path)) in mayImport)) return [];
    return [`${path} imports ${from}: only ${only} does. Use what that module exports.`];
  });

const styleProblems = (path: string, source: string): readonly string[] =>
  /^import '[^']+\.css'/m.test(source)
    ? [
        `${path} imports a style sheet: link it in each page that shows it. Nothing loads it with what is loaded on demand.`,
      ]
    : [];

const headerProblems = (path: string, source: string): readonly string[] =>
  /^(?:#!.*\n)?\/\*\*\s/.test(source)
    ? []
    : [`${path} has no header: begin with /** one sentence on what the file is for. */`];

const nameProblems = (paths: readonly string[]): readonly string[] => {
  const named = paths.filter(
    (path) => /^(?:lib\/(?!languages\/)|components|cli)/.test(path) && !sameInEachFolder.has(basename(path)),
  );
  return [...new Set(named.map((path) => basename(path)))].flatMap((name) => {
    const all = named.filter((path) => basename(path) === name);
    return all.length > 1 ? [`${name} is the name of ${all.join(' and ')}: give one of them a name of its own.`] : [];
  });
};

const orphanProblems = (paths: readonly string[], imported: ReadonlySet<string>): readonly string[] =>
  paths
    .filter((path) => !imported.has(path) && !isEntry(path))
    .map((path) => `${path} is imported by nobody: use it or delete it.`);

/** Every breach of the rules, each with what to do; tests and scripts count as importers only where they are given. */
export const importProblems = (sources: Sources): readonly string[] => {
  const paths = [...sources.keys()];
  const imports = new Map(paths.map((path) => [path, importsOf(sources, path)]));
  const imported = new Set(
    [...imports.values()].flat().flatMap(({ module }) => (module === null ? [] : [posix.normalize(module)])),
  );
  return [
    ...paths.flatMap((path) => directionProblems(path, imports.get(path) ?? [])),
    ...paths.flatMap((path) => libraryProblems(path, imports.get(path) ?? [])),
    ...paths.flatMap((path) => styleProblems(path, sources.get(path) ?? '')),
    ...paths.flatMap((path) => headerProblems(path, sources.get(path) ?? '')),
    ...nameProblems(paths),
    ...orphanProblems(paths, imported),
  ];
};
