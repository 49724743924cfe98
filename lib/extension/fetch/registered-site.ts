/** Which site an address is of, by the list of all names under which anybody may register one: before anything is fetched from it. */
import { getDomain } from 'tldts';

/** Hosts of platforms ("kites.pages.example") belong to whoever has the page there, and not to the platform. */
const options = { allowPrivateDomains: true };

/** A host that is no registered name (a number, a name within a network) is a site of its own. */
const siteOf = (url: string): string => getDomain(url, options) ?? new URL(url).hostname;

/** Are both within one name that somebody has registered? */
export const isOfOneSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);
