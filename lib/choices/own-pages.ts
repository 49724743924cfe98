/** Tells links that stay on the policy's own page ("see section 4", "back to top") from those that lead elsewhere. */
import type { PolicyDocument } from '../policy/document';
import { parseHref } from './destination';
import type { OfferReader } from './offer-reader';
import { standardOffer } from './standard-labels';

const withoutHash = (href: string): string => href.replace(/#.*/s, '');

export type OwnPageTest = (href: string, label: string) => boolean;

/** The page's address, or where it is not known, the one that several of its links with a fragment share. */
const ownAddress = (document: PolicyDocument): string | null => {
  if (document.url !== null) return withoutHash(document.url);
  const targets = new Map<string, Set<string>>();
  for (const { href } of document.blocks.flatMap((block) => block.links)) {
    if (!/#[^!/]/.test(href)) continue;
    const page = withoutHash(href);
    targets.set(page, (targets.get(page) ?? new Set()).add(href));
  }
  const [most] = [...targets].sort(([, a], [, b]) => b.size - a.size);
  return most && most[1].size > 1 ? most[0] : null;
};

/**
 * @returns whether a link, by its href and text, leads to a place in the page that the document was read from, or to nowhere
 */
export const ownPageTest = (document: PolicyDocument, reader: OfferReader): OwnPageTest => {
  const own = ownAddress(document);
  const headings = new Set(
    document.blocks.filter((block) => block.kind === 'heading').map((block) => block.text.toLowerCase()),
  );
  const isButton = (label: string): boolean =>
    standardOffer(label) !== null || reader.actsOf(reader.toWords(label)).stops;
  return (href, label) => {
    const page = withoutHash(href);
    // An empty fragment (`#`) is no place in the page: scripts use it for buttons, and only the label tells what a button does.
    if (href.endsWith('#') && (page === '' || page === own)) return !isButton(label);
    const hash = parseHref(href)?.hash ?? '';
    if (hash === '' || /^#!?\//.test(hash)) return false;
    return page === '' || page === own || headings.has(label.toLowerCase());
  };
};
