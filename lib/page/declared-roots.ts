/** Opens the shadow roots that a parsed page declares: browsers do so while a page loads, and parsers for saved pages do not. */

/** What browsers keep from scripts, a reader sees: closed ones are opened, too. */
const declarations = 'template[shadowrootmode="open" i],template[shadowrootmode="closed" i]';

/**
 * @param page Parsed for us alone: it is changed.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
export function openDeclaredRoots(page: Document): void {
  const roots: (Document | ShadowRoot)[] = [page];
  for (const root of roots) {
    for (const template of root.querySelectorAll<HTMLTemplateElement>(declarations)) {
      const shadow = rootOf(template.parentElement);
      if (shadow === null) continue;
      shadow.append(template.content);
      template.remove();
      roots.push(shadow);
    }
  }
}

/** A new root; null for an element that may have none, or has one: browsers leave its template alone, too. */
function rootOf(host: Element | null): ShadowRoot | null {
  try {
    return host?.attachShadow({ mode: 'open' }) ?? null;
  } catch {
    return null;
  }
}
