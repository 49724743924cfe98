/** How long lines, functions and files are, and which are longer than the house style allows. */
import { parseSync, Visitor } from 'oxc-parser';
import type { Sources } from './source-files';

/** Characters in a line. */
const longestLine = 160;
/** Lines of a function, from its first to its last. */
const longestFunction = 25;

/** Files that `npm run generate` writes: an expression put together when a module loads costs time and bytes in every page. */
const generated: ReadonlySet<string> = new Set([
  'lib/page/recognise/policy-words.ts',
  'lib/page/extract/text-words.ts',
  'lib/choices/label-expressions.ts',
]);

interface Spanned {
  readonly start: number;
  readonly end: number;
}

interface Named extends Spanned {
  readonly name: string;
}

const nameOf = (node: { readonly id?: { readonly name?: string } | null }): string => node.id?.name ?? '';

/** Every function that has a name: declared, or as the value of a constant or a method. */
const functionsIn = (path: string, text: string): readonly Named[] => {
  const found: Named[] = [];
  const add = (name: string, { start, end }: Spanned): void => void found.push({ name, start, end });
  new Visitor({
    FunctionDeclaration: (node) => add(nameOf(node), node),
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || init === null) return;
      if (init.type === 'ArrowFunctionExpression' || init.type === 'FunctionExpression') add(id.name, init);
    },
    MethodDefinition: ({ key, value }) => add(key.type === 'Identifier' ? key.name : '', value),
  }).visit(parseSync(path, text).program);
  return found;
};

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** `path name` of each function that is too long, with its lines. */
export const longFunctions = (sources: Sources): ReadonlyMap<string, number> =>
  new Map(
    [...sources].flatMap(([path, text]) =>
      functionsIn(path, text)
        .map(({ name, start, end }) => [`${path} ${name}`, linesOf(text.slice(start, end))] as const)
        .filter(([, lines]) => lines > longestFunction),
    ),
  );

/** `path:line` of each line that is too long, but for generated files. */
export const longLines = (sources: Sources): readonly string[] =>
  [...sources]
    .filter(([path]) => !generated.has(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (line.length > longestLine ? [`${path}:${index + 1}`] : [])),
    );

/** The lines of the file that is longer than this share of all others. */
export const linesAt = (sources: Sources, share: number): number => {
  const sorted = [...sources.values()].map(linesOf).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
};
