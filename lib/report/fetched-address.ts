/** Addresses that a click would fetch, as they are shown beside the button. */

/** The front page of an address's site. */
export const frontPage = (address: string): string => new URL('/', address).href;

/** Host, path and question, and the scheme where the connection is not encrypted; a host in letters that look alike shows its code. */
export const shownAddress = (address: string): string => {
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol === 'https:' ? '' : `${protocol}//`}${host}${pathname}${search}`.replace(/^([^/?]*)\/$/, '$1');
};
