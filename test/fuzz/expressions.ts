/** Every regular expression of the product: those that the source writes down, and those that it puts together when it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export interface Expression {
  /** Where it is made: its file, and where it is put together, the line too. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** All modules of the product. */
export const modules: readonly string[] = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

interface Found {
  readonly literals: readonly Expression[];
  /** Where `RegExp` is called. */
  readonly compositions: readonly string[];
}

const findIn = (file: string): Found => {
  const source = readFileSync(file, 'utf8');
  const found = { literals: [] as Expression[], compositions: [] as string[] };
  const addCall = ({ callee, start }: { readonly callee: object; readonly start: number }): void => {
    if ('name' in callee && callee.name === 'RegExp')
      found.compositions.push(`${file}:${source.slice(0, start).split('\n').length}`);
  };
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.literals.push({ place: file, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: addCall,
    CallExpression: addCall,
  }).visit(parseSync(file, source).program);
  return found;
};

const all = modules.map(findIn);
export const literals: readonly Expression[] = all.flatMap((found) => found.literals);
export const compositions: readonly string[] = all.flatMap((found) => found.compositions);

/** The line that called, as a stack of calls names it. */
const callerIn = (stack: string): string => {
  const [, file = '', line = ''] = /\n.*\n.*?\(?(\/[^():]+):(\d+):\d+\)?/.exec(stack) ?? [];
  return `${relative('.', file).replaceAll('\\', '/')}:${line}`;
};

/** What `new RegExp` makes while the work is done; modules that it imports must not have been loaded before. */
export const composed = async (work: () => Promise<unknown>): Promise<readonly Expression[]> => {
  const found: Expression[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]: ConstructorParameters<RegExpConstructor>) => {
      const made = new target(pattern, flags);
      found.push({ place: callerIn(new Error('here').stack ?? ''), source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return found.filter(({ place }) => compositions.includes(place));
};
