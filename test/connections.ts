/** Finds what could speak to the network in a file that ships: a call, a module from elsewhere, or an element that loads something. */
import { parseSync, Visitor, type Node } from 'oxc-parser';

/** Each can send a request, or make something that does. */
const callers: ReadonlySet<string> = new Set(
  (
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection sendBeacon ' +
    'importScripts Worker SharedWorker serviceWorker addModule Image Audio FontFace caches insertAdjacentHTML setAttributeNS'
  ).split(' '),
);

/** What elements load by themselves, as attributes and as properties. */
const loading: ReadonlySet<string> = new Set(
  (
    'src srcset srcSet srcdoc srcDoc imagesrcset imageSrcset poster background data ping action formaction formAction ' +
    'xlink:href xlinkHref'
  ).split(' '),
);

/** Elements whose `href` is loaded, not followed. */
const linking: ReadonlySet<string> = new Set(['link', 'base', 'script', 'image', 'use', 'feImage']);

const elsewhere = String.raw`\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})`;
const isElsewhere = (text: string): boolean => new RegExp(`^${elsewhere}`, 'i').test(text);
const styles = new RegExp(String.raw`url\(\s*["']?${elsewhere}|@import(?!\s+["']\.\.?/)`, 'gi');
const markup = new RegExp(
  `(?:\\s(?:${[...loading].join('|')})|<(?:${[...linking].join('|')})\\b[^>]*?\\shref)\\s*=\\s*["']?${elsewhere}|${styles.source}`,
  'gi',
);

/** The text of a string; null for what is only known when it runs. */
const textOf = (node: Node | null): string | null => {
  if (node?.type === 'JSXExpressionContainer') return textOf(node.expression);
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? null)
    : null;
};

/** The name of a member, written with a dot or in brackets; null for what is no member. */
const memberOf = (node: Node): string | null => {
  if (node.type !== 'MemberExpression') return null;
  return node.property.type === 'Identifier' && !node.computed ? node.property.name : textOf(node.property);
};

type Add = (what: string, start: number) => void;

const visitorOf = (add: Add): Visitor =>
  new Visitor({
    Identifier: ({ name, start }) => void (callers.has(name) && add(name, start)),
    Literal: ({ value, start }) => {
      if (typeof value !== 'string') return;
      if (callers.has(value)) add(value, start);
      if (value.search(styles) >= 0) add('a style from elsewhere', start);
    },
    TemplateElement: ({ value, start }) => void (value.raw.search(styles) >= 0 && add('a style from elsewhere', start)),
    ImportExpression: ({ source, start }) => void (textOf(source)?.startsWith('.') || add('import()', start)),
    ImportDeclaration: ({ source, start }) => void (isElsewhere(source.value) && add('import', start)),
    AssignmentExpression: ({ left, start }) => {
      const name = memberOf(left);
      if (name !== null && loading.has(name)) add(`${name} =`, start);
    },
    CallExpression: ({ callee, arguments: [name], start }) => {
      // A name that is only known when it runs may be any.
      if (memberOf(callee) === 'setAttribute' && loading.has(textOf(name ?? null) ?? 'src')) add('setAttribute', start);
    },
    JSXOpeningElement: ({ name: element, attributes }) => {
      // Components of our own begin with a capital, and load only what their elements do.
      if (element.type !== 'JSXIdentifier' || /^[A-Z]/.test(element.name)) return;
      for (const attribute of attributes) {
        if (attribute.type !== 'JSXAttribute') continue;
        const name = attribute.name.type === 'JSXIdentifier' ? attribute.name.name : 'xlink:href';
        const text = textOf(attribute.value);
        const isLoaded = loading.has(name) || (name === 'href' && linking.has(element.name));
        if (isLoaded && (text === null || isElsewhere(text))) add(`${name}=`, attribute.start);
      }
    },
  });

/** @returns each way to the network that a file has, by its line. */
export function connectionsIn(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const add: Add = (what, start) => void found.push(`${file}:${source.slice(0, start).split('\n').length} ${what}`);
  if (/\.(?:html|css|svg)$/.test(file)) {
    for (const { 0: what, index } of source.matchAll(markup)) add(what.trim(), index + 1);
    return found;
  }
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  visitorOf(add).visit(program);
  return found;
}
