/** Where a fetch may lead: to the public web, or to the host of the page that asks for it; never from the web into the reader's own network. */
import ipaddr from 'ipaddr.js';

/** Names that lead nowhere but into one's own machine or network: RFC 6761, 6762 and 8375, ICANN's .internal, and what routers use. */
const localNames = /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/** The range that is assigned to the public Internet: https://www.iana.org/assignments/ipv6-address-space */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Is this host one of the public web, by its name or number? What a public name resolves to, no extension is told.
 * @param host as in `URL.hostname`, which writes numbers of every form (octal, in one, mapped) in one way.
 */
function isPublic(host: string): boolean {
  // A trailing dot does not change which host is meant.
  const name = host
    .split('.')
    .filter((label) => label !== '')
    .join('.');
  if (ipaddr.IPv4.isValidFourPartDecimal(name)) return ipaddr.IPv4.parse(name).range() === 'unicast';
  if (!name.startsWith('[')) return name.includes('.') && !localNames.test(name);
  const address = ipaddr.process(name.slice(1, -1));
  return address.range() === 'unicast' && (address instanceof ipaddr.IPv4 || address.match(globalUnicast));
}

/**
 * @param target where to.
 * @param page the address of the page that the reader is on; null where it is not known.
 */
export function mayFetch(target: string, page: string | null): boolean {
  const { hostname } = new URL(target);
  return isPublic(hostname) || (page !== null && new URL(page).hostname === hostname);
}
