/** The places in a block that could be ways out: its links, and the addresses that its text spells out. */
import type { Block, Link } from '../policy/document';
import { parseHref } from './destination';
import { findWrittenAddresses } from './written-addresses';

/** A link whose address may be opened. */
export interface Mention extends Link {
  readonly url: URL;
  /** The link's text, or the address as written. */
  readonly label: string;
  /** Set as a link by the page, not merely written out. */
  readonly isLink: boolean;
}

const overlaps = (a: Link, b: Link): boolean => a.start < b.end && b.start < a.end;

const toMention = (text: string, link: Link, isLink: boolean): readonly Mention[] => {
  const url = parseHref(link.href);
  return url ? [{ ...link, url, label: text.slice(link.start, link.end).trim(), isLink }] : [];
};

/** @returns the block's mentions in the order of its text; links win over written addresses in the same place */
export const mentionsOf = (block: Block): readonly Mention[] => {
  const written = findWrittenAddresses(block.text).filter((address) => !block.links.some((link) => overlaps(link, address)));
  return [
    ...block.links.flatMap((link) => toMention(block.text, link, true)),
    ...written.flatMap((link) => toMention(block.text, link, false)),
  ].sort((a, b) => a.start - b.start);
};
