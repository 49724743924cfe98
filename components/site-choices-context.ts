/** What the page of the shown policy offers for its whole site, asked for where the ways out are shown. */
import { createContext } from 'preact';
import type { SiteChoice } from '../lib/choices/site-choices';

/** Rejects where the page is gone. */
export type FindSiteChoices = () => Promise<readonly SiteChoice[]>;

/** None for a report that is not of an open page. */
export const SiteChoicesContext = createContext<FindSiteChoices>(() => Promise.resolve([]));
