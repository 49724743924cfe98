/** The only way by which a page's HTML reaches our interface: sanitised. */
import createDOMPurify, { type Config } from 'dompurify';

const purify = createDOMPurify(window);

purify.addHook('afterSanitizeAttributes', (node) => {
  // An empty address would be our own page's.
  if (node.getAttribute('href') === '') node.removeAttribute('href');
  if (!node.hasAttribute('href')) return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noreferrer noopener');
});

const allowed: Config = {
  ALLOWED_TAGS: ['a', 'strong', 'em', 'b', 'i', 'bdi'],
  ALLOWED_ATTR: ['href'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};

/** Keeps text, emphasis and links to the web and to mailboxes; links open in a tab of their own and are not told from where. */
export const sanitise = (html: string): string => purify.sanitize(html, allowed);
