/** What a part of a page looks like when it is furniture: menus, banners, sidebars, comments, forms. */
import type { Frame } from './frame';

const tags = new Set(['nav', 'footer', 'aside', 'form', 'header', 'dialog', 'search']);
const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog', 'alertdialog', 'form']);
/** Names that are never a policy's, unless the whole policy stands inside. */
const foreign = /(?:^|[\s_-])(?:comments?|disqus|related|newsletter|recommended|advert\w*)(?:$|[\s_-])|(?:cookie|consent|gdpr)[\w-]*(?:banner|bar|modal|popup|notice|dialog|overlay|message)|onetrust/i;
/** Names that are furniture when there is little prose inside. */
const suspect = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?|share|social|login|signin|signup|search|modal|popup|ads?|masthead|header|toolbar|promo|skip)(?:$|[\s_-])|(?:Nav|Menu|Footer|Sidebar|Breadcrumbs?|Header)(?:$|[\s_-])/;

/** Asides that are shown on demand; unlike closed accordions they are no part of the text. */
const aside = /(?:^|[\s_-])(?:examples?|tooltips?|popovers?|footnotes?|glossary|modal|popup|overlay|lightbox)(?:$|[\s_-])/i;
const hidden = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|visually-hidden|sr-only)(?:$|\s)/i;

/** A longer hidden part is a layer of the policy, in words. */
const longestAside = 150;

/** A part that looks like furniture is text after all when it holds this share of the page's prose. */
const tooMuch = 0.25;

/**
 * @param frame An element whose words are counted.
 * @param total The prose on the whole page, in words.
 */
export function looksLikeChrome(frame: Frame, total: number): boolean {
  if (frame.words === 0 || frame.parent === null || frame.prose > total * tooMuch) return false;
  const { element } = frame;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (tags.has(element.localName) || roles.has(element.getAttribute('role') ?? '')) return !opensArticle(element);
  if (foreign.test(names) || (aside.test(names) && frame.words < longestAside && isHidden(element))) return true;
  return (suspect.test(names) && frame.prose < frame.words / 2) || isLinkList(frame);
}

/** Is it hidden, as far as its markup tells? */
function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || hidden.test(element.getAttribute('class') ?? '') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A header inside the text holds its title and date. */
function opensArticle(element: Element): boolean {
  return element.localName === 'header' && (element.querySelector('h1') !== null || element.closest('main,article') !== null);
}

function isLinkList(frame: Frame): boolean {
  return frame.prose === 0 && frame.words > 12 && frame.linkedWords > frame.words * 0.6;
}
