/** Buttons and addressless links that open a consent manager: in a policy's text they are ways out, though no address shows it. */

/** Names of their own for what opens them. Sources: the installation guides of OneTrust, Didomi, Cookiebot, Osano, Usercentrics, Termly and CookieYes. */
const marks = new RegExp(
  '\\b(?:ot-sdk-(?:show-settings|btn)|optanon-toggle-display|optanon-show-settings|didomi-|cookiebot|' +
    'osano-|uc-|termly-display-preferences|cky-banner-element|iubenda-cs-preferences-link|truste_|' +
    'teconsent)',
  'i',
);
const label = new RegExp(
  '\\b(?:cookies?|consent|privacy|tracking|ad|advertising) (?:and \\w+ )?(?:settings|preferences|choices|' +
    'options|manager|consent|tool)\\b|\\bdo not sell\\b|\\bmanage (?:my |your )?(?:cookies|consent)\\b|' +
    '\\badchoices\\b|\\bwithdraw (?:my |your )?consent\\b',
  'i',
);
/** Longer texts are no labels, in characters. */
const longest = 90;

/** Is this element, a button or a link without an address, one that opens a consent manager? */
export function isTrigger(element: Element): boolean {
  if (element.localName === 'a' ? element.hasAttribute('href') : element.localName !== 'button') return false;
  const text = element.textContent.trim();
  if (text === '' || text.length > longest) return false;
  return label.test(text) || marks.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}
