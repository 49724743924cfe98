/** Finds where a page that is not in English links to its English version. */

/**
 * The browser carries this function into the page by its source: it uses nothing from outside of itself.
 *
 * @param doc The page.
 * @param url Its address.
 * @returns An absolute address (http or https) that is not the page's own, or null.
 */
export function findEnglishVersion(doc: Document = document, url: string = doc.URL): string | null {
  const english = /^(?:english|englische?n?|anglaise?|ingl[eé]sa?|inglese|engelsk?a?|engelse?)$/;
  /** What else such a link may say: "Privacy policy in English (US)", "Zur englischen Fassung". */
  const filling = new Set(
    (
      'a al auf click consultar de el en fassung for hier in international la language lire ler lesen nach of on page policy ' +
      'privacy read see show site switch text the this to translation uk us usa ver version versión view website zur zum ' +
      'datenschutzerklärung confidentialité politique política privacidad notice statement gb global'
    ).split(' '),
  );
  const isNamedSo = (label: string): boolean => {
    const words =
      label
        .toLowerCase()
        .normalize('NFC')
        .match(/\p{L}+/gu) ?? [];
    return words.some((word) => english.test(word)) && words.every((word) => english.test(word) || filling.has(word));
  };
  const targetOf = (element: Element): string | null => {
    const written = element.getAttribute('href') ?? '';
    if (written === '' || !URL.canParse(written, url)) return null;
    const { href, protocol } = new URL(written, url);
    const isElsewhere = href.replace(/#.*/, '') !== url.replace(/#.*/, '');
    return isElsewhere && /^https?:$/.test(protocol) ? href : null;
  };
  // Called on the prototype: a page can name a form control so that it hides the document's own.
  const all = (selector: string): readonly Element[] => [...Document.prototype.querySelectorAll.call(doc, selector)];
  const links = all('a[href]');
  const byLabel = (wanted: (label: string) => boolean): readonly Element[] =>
    links.filter((link) => wanted((link.textContent ?? '').trim() || (link.getAttribute('aria-label') ?? '').trim()));
  // The most certain first: what the page's markup declares, then what a link's text says.
  const candidates = [
    ...all('link[rel~="alternate" i][hreflang="en" i]'),
    ...all('link[rel~="alternate" i][hreflang^="en-" i]'),
    ...all('a[href][hreflang="en" i],a[href][hreflang^="en-" i]'),
    ...byLabel(isNamedSo),
    ...byLabel((label) => /^en$/i.test(label)),
  ];
  return candidates.map(targetOf).find((target) => target !== null) ?? null;
}
