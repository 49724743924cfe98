/** Where a link leads: may it be opened, is it a site's front page, do two spellings lead to the same place. */

const opened: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Stands in for the address of a page that is not known, so that relative links can be taken apart. */
const nowhere = 'https://unknown.invalid/';

/** Pages kept by the Internet Archive lead to its copies: what a link is shows in the address that was copied. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/((?:https?:|mailto:).+)$/i;

/**
 * Takes an href apart.
 * @param href as `Link.href` has it: absolute, or as written where the page's address is unknown
 * @returns null for what must never be opened (`javascript:`, `data:`, …) and for what is no address
 */
export const parseHref = (href: string): URL | null => {
  // Some write mail addresses like web addresses: `mailto://name@host`.
  const original = (archived.exec(href)?.[1] ?? href).replace(/^\s*mailto:\/+/i, 'mailto:');
  const url = URL.canParse(original, nowhere) ? new URL(original, nowhere) : null;
  return url && opened.has(url.protocol) ? url : null;
};

/** Is the host unknown because the link is relative and so is its page? */
export const isRelative = (url: URL): boolean => url.hostname === 'unknown.invalid';

/** Stands for postal addresses, which only `spokenContacts` makes: no page can link to one. */
const contacts: ReadonlySet<string> = new Set(['mailto:', 'tel:', 'post:']);

/** Is it an e-mail address, a telephone number or a postal address? */
export const isContact = (url: URL): boolean => contacts.has(url.protocol);

/** With a language or country in front, where the site has several. */
const indexPage =
  /^\/(?:(?:[a-z]{2}[-_][a-z]{2}|en|de|fr|es|it|nl|pt|sv|da|fi|pl|ja|ko|zh|us|uk|gb|ca|au|ie|eu)(?:\/|$))?(?:(?:index|default|home)\.[a-z]{2,5})?$/i;

/** A site's front page (`example.com`, `www.example.com/en/index.html`); other subdomains serve one purpose. */
export const isHomePage = (url: URL): boolean =>
  !isContact(url) &&
  !isRelative(url) &&
  indexPage.test(url.pathname) &&
  url.search === '' &&
  /^(?:www\d?\.)?[^.]+\.(?:(?:co|com|org|net|gov|edu|ac|ne|or)\.[a-z]{2}|[a-z]{2,})$/.test(url.hostname);

/** Telephone numbers are the same with and without North America's 1, which many write and many do not. */
const contactKey = ({ protocol, pathname }: URL): string =>
  protocol === 'tel:' ? pathname.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '') : pathname.toLowerCase();

/** One key for all spellings of a destination: with and without `www`, http and https, closing slash, fragment. */
export const destinationKey = (url: URL): string =>
  isContact(url)
    ? url.protocol + contactKey(url)
    : url.hostname.replace(/^www\./, '') + url.pathname.replace(/(?<!\/)\/+$/, '') + url.search + routeOf(url.hash);

/** Fragments such as `#!/choices` are pages of their own; a plain `#section` is a place in a page. */
const routeOf = (hash: string): string => (/^#!?\//.test(hash) ? hash : '');
