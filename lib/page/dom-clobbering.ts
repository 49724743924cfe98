/** Guards against names on the page that hide the browser's own: `<input name="firstChild">` hides its form's first child. */

/** What the reader asks of every element. */
const needed =
  'localName nodeType getAttribute hasAttribute hasAttributes firstChild lastChild shadowRoot querySelector closest textContent'.split(
    ' ',
  );

/**
 * A property as the browser defines it, whatever the page calls its controls and images.
 * Named elements appear as own properties of a form or document; the browser's own are inherited.
 */
export function nativeProperty<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  if (!Object.hasOwn(node, key)) return node[key];
  return Reflect.get(Object.getPrototypeOf(node) as object, key, node);
}

/** Is this a form that hides what the reader needs? No honest page has one: it is left out. */
export function isClobbered(element: Element): boolean {
  // Forms and field sets have this property, whatever they hide; only forms hide any.
  return 'elements' in element && needed.some((key) => Object.hasOwn(element, key));
}
