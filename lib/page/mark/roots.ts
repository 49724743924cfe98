/** The trees that a page is made of: its document, the open shadow roots, and the documents of same-origin frames. */
import { nativeProperty } from '../dom-clobbering';
import { isFrame } from '../nodes';

/** Those that are there now, outermost first. */
export function rootsOf(doc: Document): readonly Node[] {
  const roots: Node[] = [doc];
  const starts: (Element | ShadowRoot | null)[] = [nativeProperty(doc, 'documentElement')];
  for (const start of starts)
    for (const element of start?.querySelectorAll('*') ?? []) {
      const shadow = nativeProperty(element, 'shadowRoot');
      // Null for frames of another origin.
      const inner = isFrame(element) ? element.contentDocument : null;
      if (shadow !== null) {
        roots.push(shadow);
        starts.push(shadow);
      }
      if (inner !== null) {
        roots.push(inner);
        starts.push(nativeProperty(inner, 'documentElement'));
      }
    }
  return roots;
}
