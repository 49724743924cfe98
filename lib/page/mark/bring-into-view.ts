/** Brings a passage into the middle of the view: unfolds what hides it, and scrolls by its own lines, not by its element's. */

type Place = Element | Text;
type Lines = () => Pick<DOMRect, 'top' | 'height'>;

export function bringIntoView(range: Range): void {
  const start = range.startContainer as Place;
  const outward: Element[] = [];
  for (let at = around(start); at !== null; at = around(at)) outward.push(at);
  for (const [at, element] of outward.entries()) unfold(element, outward[at - 1] ?? start);
  // What a page hides by other means stays so: what stands around it can be scrolled to.
  const visible = outward.find((element) => element.checkVisibility());
  // Reaches through frames of other origins, too.
  visible?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (visible === outward[0]) centre(outward, () => range.getBoundingClientRect());
}

/** The element around a place as it is shown: through slots, shadow roots and the frames of the same origin. */
function around(place: Place): Element | null {
  const root = place.getRootNode();
  const shown = place.assignedSlot ?? place.parentElement;
  // By its type: a page can give its document a property of any name.
  if (root.nodeType === 11) return shown ?? (root as ShadowRoot).host;
  return shown ?? place.ownerDocument.defaultView?.frameElement ?? null;
}

/** As when the browser's own search finds something there. @see https://html.spec.whatwg.org/#event-beforematch */
function unfold(element: Element, inner: Place): void {
  if (element.localName === 'details' && inner.nodeName !== 'SUMMARY') element.setAttribute('open', '');
  if (element.getAttribute('hidden') !== 'until-found') return;
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  element.removeAttribute('hidden');
}

/** Scrolls all that can be scrolled, from within, until the lines are in the middle of each. */
function centre(outward: readonly Element[], lines: Lines): void {
  const scroll = (box: Element | Window, top: number, height: number) => {
    const { top: first, height: all } = lines();
    // Of more lines than it can hold, the first count.
    box.scrollBy({ top: first + Math.min(all, height) / 2 - top - height / 2, behavior: 'instant' });
  };
  for (const element of outward) {
    scroll(element, element.getBoundingClientRect().top, element.clientHeight);
    const view = element.parentNode === element.ownerDocument ? element.ownerDocument.defaultView : null;
    if (view === null) continue;
    // Sets right, too, what the document's own elements have scrolled of it.
    scroll(view, 0, view.innerHeight);
    const inner = lines;
    lines = () => {
      const { top, height } = inner();
      return { top: top + (view.frameElement?.getBoundingClientRect().top ?? 0), height };
    };
  }
}
