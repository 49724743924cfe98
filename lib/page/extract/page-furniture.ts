/** What a part of a page looks like when it is furniture: menus, banners, sidebars, comments, forms. */
import { asksForConsent, isConsentDialog } from './consent-managers';
import { isNamedSection, isRepeated } from './named-sections';
import type { OpenElement } from './open-element';
import { isPolicyProse } from './weigh';

const tags = new Set(['nav', 'footer', 'aside', 'form', 'header', 'dialog', 'search']);
const roles = new Set(
  'navigation banner contentinfo complementary search menu menubar dialog alertdialog form'.split(' '),
);
/** Names that are never a policy's, unless most of the policy stands inside, or a section of it. */
const foreign = new RegExp(
  '(?:^|[\\s_-])(?:comments?|disqus|related|newsletter|recommended|advert\\w*)(?:$|[\\s_-])|(?:cookie|' +
    'consent|gdpr)[\\w-]*(?:banner|bar|box|modal|popup|notice|dialog|overlay|message|consent)|onetrust',
  'i',
);
/** Names that are furniture when there is little prose inside. */
const suspect = new RegExp(
  '(?:^|[\\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?|share|social|login|signin|' +
    'signup|search|modal|popup|ads?|masthead|toolbar|promo|skip)(?:$|[\\s_-])|(?:Nav|Menu|Footer|Sidebar|' +
    'Breadcrumbs?)(?:$|[\\s_-])',
);
/** The title of what a dialog holds. */
const title = /(?:modal|popup)-(?:header|title)/g;
/** Sections of the text can have headers of their own. */
const header = /(?:^|[\s_-])header(?:$|[\s_-])|Header(?:$|[\s_-])/;
/** Asides that are shown on demand; unlike closed accordions they are no part of the text. */
const aside =
  /(?:^|[\s_-])(?:examples?|tooltips?|popovers?|footnotes?|glossary|modal|popup|overlay|lightbox)(?:$|[\s_-])/i;
const hidden = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|visually-hidden|sr-only)(?:$|\s)/i;

/** A longer hidden part is a layer of the policy, in words. */
const longestAside = 150;
/** A part that looks like furniture is text after all when it holds this share of the page's prose. */
const tooMuch = 0.25;
/** A longer header is the page's, in words. */
const longestHeader = 14;
/** What holds more of it holds all of the text. */
const nearlyAll = 0.85;
/** Fewer linked words than this are no menu. */
const shortestMenu = 12;

/**
 * @param open An element whose words are counted.
 * @param total The prose on the whole page, in words.
 */
export function looksLikeChrome(open: OpenElement, total: number): boolean {
  const { element, weight } = open;
  if (weight.words === 0 || open.parent === null || weight.prose > total * nearlyAll) return false;
  const names = element.hasAttributes() ? `${element.id} ${element.getAttribute('class') ?? ''}` : '';
  if (isConsentDialog(names) || asksForConsent(open)) return true;
  if (weight.prose > total * tooMuch) return false;
  if (tags.has(element.localName)) return !belongsToText(open);
  if (!element.hasAttributes()) return false;
  if (roles.has(element.getAttribute('role') ?? '')) return !belongsToText(open);
  const name = foreign.exec(names)?.[0].trim();
  if (name !== undefined && !isNamedSection(open, name)) return true;
  if (aside.test(names) && weight.words < longestAside && isHidden(element)) return true;
  if (weight.prose >= weight.words / 2) return false;
  if (header.test(names) && !isOfPart(open, total)) return true;
  return suspect.test(names.replace(title, '')) && !isShortSection(open);
}

/** Is it a heading, or a section of few words that is named after its heading? */
function isShortSection({ element, weight, heading }: OpenElement): boolean {
  if (weight.linked > 0) return false;
  const name = suspect.exec(element.id)?.[0];
  return (
    heading?.element === element ||
    (name !== undefined && isRepeated(element, name) && !element.querySelector('a,button,input'))
  );
}

/** Does this head no more than a part of the text? */
function isOfPart({ element, parent, weight, heading }: OpenElement, total: number): boolean {
  if (weight.linked > 0 || weight.words > longestHeader || parent === null) return false;
  return heading?.element === element || (isPolicyProse(parent.weight) && parent.weight.prose < total * nearlyAll);
}

/** Nothing but links: a menu, or the contents of the page. */
export function isLinkList({ weight, parent }: OpenElement): boolean {
  return parent !== null && weight.prose === 0 && weight.words > shortestMenu && weight.linked > weight.words * 0.6;
}

/** A header inside the text holds its title and date; an aside may hold the text in plain words. */
function belongsToText(open: OpenElement): boolean {
  const { element } = open;
  if (element.localName === 'aside') return isPolicyProse(open.weight);
  return (
    element.localName === 'header' && (element.querySelector('h1') !== null || element.closest('main,article') !== null)
  );
}

/** Is it hidden, as far as its markup tells? */
function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    hidden.test(element.getAttribute('class') ?? '') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}
