/** The hosts of websites as people write them, in the one form in which browsers compare them. */

/** Why something is no host: another kind of address, an e-mail address, a misplaced star, or no name that a site can have. */
export type NoHost = 'scheme' | 'mail' | 'star' | 'name';

/**
 * A host as browsers write it: small letters, other alphabets in Punycode, IPv6 in brackets, no port and no dot at the end.
 * @param written a host, a whole address, or a pattern as extensions use it (`*.example.org`, `*://example.org/*`)
 */
export const readHost = (written: string): { readonly host: string } | { readonly why: NoHost } => {
  const text = written.trim();
  const begin = /^(?:([a-z*][a-z\d+.-]*):)?\/\//i.exec(text);
  const scheme = begin?.[1];
  if (scheme !== undefined && !/^(?:https?|\*)$/i.test(scheme)) return { why: 'scheme' };
  const [start = ''] = text.slice(begin?.[0].length ?? 0).split(/[/?#\\]/);
  if (isBareIpv6(start)) return readHost(`[${start}]`);
  if (scheme === undefined && start.includes('@')) return { why: 'mail' };
  // "about:config"; behind a host stands a port.
  if (scheme === undefined && /^[a-z+-]+:(?!\d*$)/i.test(start)) return { why: 'scheme' };
  const named = start.replace(/^(?:\*?\.)+/, '');
  if (named.includes('*')) return { why: 'star' };
  if (!URL.canParse(`http://${named}`)) return { why: 'name' };
  const host = withoutLastDots(new URL(`http://${named}`).hostname);
  return isHost(host) ? { host } : { why: 'name' };
};

/** Two colons tell it from a host with a port. */
const isBareIpv6 = (text: string): boolean => /^[\da-f.:]+$/i.test(text) && text.split(':').length > 2;

/** A dot at the end makes no other host of it. */
export const withoutLastDots = (host: string): string => {
  const labels = host.split('.');
  return labels.slice(0, labels.findLastIndex((label) => label !== '') + 1).join('.');
};

/** Lengths as in RFC 1035, 2.3.4; underscores are no part of the standard, and in use. */
const isHost = (host: string): boolean =>
  host.startsWith('[') || (host.length <= 253 && host.split('.').every((label) => /^[a-z\d_-]{1,63}$/.test(label)));

/** A line that was refused, from 1, with its words. */
export interface RefusedLine {
  readonly line: number;
  readonly text: string;
  readonly why: NoHost;
}

/** Characters of a refused line that are shown. */
const longest = 80;

/** Reads hosts as people type them: one a line, or several with commas or spaces between; a line is taken or refused as a whole. */
export const readHosts = (
  text: string,
): { readonly hosts: readonly string[]; readonly refused: readonly RefusedLine[] } => {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim(), read: readLine(line) }));
  return {
    hosts: [...new Set(lines.flatMap(({ read }) => ('hosts' in read ? read.hosts : [])))],
    refused: lines.flatMap(({ line, text: words, read }) =>
      'why' in read ? { line, text: words.slice(0, longest), why: read.why } : [],
    ),
  };
};

const readLine = (line: string): { readonly hosts: readonly string[] } | { readonly why: NoHost } => {
  // Addresses can hold commas.
  const pieces = line.split(line.includes('/') ? /[,;]?\s+/ : /[\s,;]+/).filter((piece) => piece !== '');
  // Several words without a dot or a colon are words, not hosts.
  if (pieces.length > 1 && !pieces.every((piece) => /[.:]/.test(piece))) return { why: 'name' };
  const read = pieces.map(readHost);
  return (
    read.find((piece) => 'why' in piece) ?? { hosts: read.flatMap((piece) => ('host' in piece ? piece.host : [])) }
  );
};
