/** The places in a block that could be ways out: its links, and the addresses that its text spells out. */
import type { Block, Link } from '../policy/document';
import { isContact, parseHref } from './destination';
import { outside } from './reading-places';
import { isProtected, revealAddress } from './protected-address';
import { findWrittenAddresses } from './written-addresses';

/** A link whose address may be opened. */
export interface Mention extends Link {
  readonly url: URL;
  /** The link's text, or the address as written. */
  readonly label: string;
}

const address = /^[^\s@/]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/;

/** What was meant: hidden addresses decoded, `http://name@host` read as the e-mail address that its text shows. */
const meantHref = (href: string, url: URL, label: string): string | null => {
  if (isProtected(url)) return revealAddress(url);
  if (url.username !== '') {
    const written = label.replace(/(?<![.,;])[.,;]+$/, '');
    return address.test(written) ? `mailto:${written}` : null;
  }
  return isContact(url) ? url.href : href;
};

const toMention = (text: string, link: Link): readonly Mention[] => {
  const label = text.slice(link.start, link.end).trim();
  const written = parseHref(link.href);
  const href = written && meantHref(link.href, written, label);
  const url = href && parseHref(href);
  return url ? [{ start: link.start, end: link.end, href, url, label }] : [];
};

/** @returns the block's mentions in the order of its text; links win over written addresses in the same place */
export const mentionsOf = (block: Block): readonly Mention[] => {
  const links = [...block.links].sort((a, b) => a.start - b.start);
  return [...links, ...outside(findWrittenAddresses(block.text), links)]
    .sort((a, b) => a.start - b.start)
    .flatMap((link) => toMention(block.text, link));
};
