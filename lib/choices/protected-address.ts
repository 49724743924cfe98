/** E-mail addresses that Cloudflare hides from robots: the page's script decodes them, and so must we. */

const path = '/cdn-cgi/l/email-protection';

export const isProtected = (url: URL): boolean => url.pathname === path;

/**
 * The first byte is the key of an XOR with all that follow.
 * Source: https://blog.cloudflare.com/introducing-scrapeshield-discover-defend-dete
 * @returns the `mailto:` href, or null where the address's code is missing or broken
 */
export const revealAddress = (url: URL): string | null => {
  const bytes = (/^#((?:[0-9a-f]{2}){4,200})$/i.exec(url.hash)?.[1]?.match(/../g) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  const key = bytes[0] ?? 0;
  const address = bytes
    .slice(1)
    .map((byte) => String.fromCharCode(byte ^ key))
    .join('');
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address) ? `mailto:${address}` : null;
};
