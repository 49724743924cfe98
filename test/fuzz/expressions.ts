/** Every regular expression of the product: those that the source writes down, and those that it puts together when it loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files: readonly string[] = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

/** The literals in one file. */
const literalsIn = (file: string): readonly Expression[] => {
  const found: Expression[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
  });
  visitor.visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
};

export const literals: readonly Expression[] = files.flatMap(literalsIn);

/** What `new RegExp` makes while the modules load; they must not have been loaded before. */
export const composed = async (load: () => Promise<unknown>): Promise<readonly Expression[]> => {
  const found: Expression[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]: ConstructorParameters<RegExpConstructor>) => {
      const made = new target(pattern, flags);
      found.push({ file: 'composed', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
};
