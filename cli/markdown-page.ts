/** Markdown in, the page that it stands for out: archives keep the text of policies so. */
import { parse } from 'node:path';
import { parsers } from 'prettier/plugins/markdown';

/** A node of the tree (mdast); what it holds depends on its type. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly url?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const inside = ({ children = [], value = '' }: Node): string => escaped(value) + children.map(htmlOf).join('');

const within = (name: string, node: Node, attributes = ''): string => `<${name}${attributes}>${inside(node)}</${name}>`;

const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  code: 'pre',
  blockquote: 'blockquote',
};

/** The first row of a table is its header. */
const table = ({ children = [] }: Node): string => {
  const rows = children.map(({ children: cells = [] }, row) =>
    cells.map((cell) => within(row === 0 ? 'th' : 'td', cell)),
  );
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
};

/** Of tags in the text, only what breaks lines matters; one that is never closed could swallow the rest. */
const withoutTags = (value: string): string =>
  value
    .split(/<(?:br|\/?(?:p|div|li|ul|tr|td))\b[^<>]*>/i)
    .map((part) => escaped(part.replace(/<[^<>]*>/g, ' ')))
    .join('<br>');

const htmlOf = (node: Node): string => {
  const { type, value = '', depth = 1, ordered = false, url = '' } = node;
  const name = names[type];
  if (type === 'table') return table(node);
  if (name !== undefined) return within(name, node);
  if (type === 'heading') return within(`h${depth}`, node);
  if (type === 'list') return within(ordered ? 'ol' : 'ul', node);
  if (type === 'link') return within('a', node, ` href="${escaped(url)}"`);
  if (type === 'html') return withoutTags(value);
  if (type === 'frontMatter') return '';
  return type === 'break' ? '<br>' : inside(node);
};

const textOf = ({ children = [], value = '' }: Node): string => value + children.map(textOf).join('');

/** @param file its name is the page's title where the text has no heading */
const pageOf = async (text: string, file: string): Promise<string> => {
  const tree = (await parsers.markdown.parse(text, {} as Parameters<typeof parsers.markdown.parse>[1])) as Node;
  const heading = tree.children?.find(({ type }) => type === 'heading');
  const title = heading ? textOf(heading) : parse(file).name;
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><main>${htmlOf(tree)}</main>`;
};

/** @returns the bytes of the page that this Markdown file stands for */
export const asPage = async (file: string, bytes: Buffer): Promise<Buffer> =>
  Buffer.from(await pageOf(bytes.toString('utf8'), file));
