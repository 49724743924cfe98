/** What took the place of the ways out that are gone. */
import type { Replacement } from '../../policy/report';

/** Source: https://globalprivacycontrol.org/ (read 2026-11-21). */
export const globalPrivacyControl = (why: string): Replacement => ({
  label: 'Global Privacy Control',
  href: 'https://globalprivacycontrol.org/',
  why,
});

/** Source: https://gigazine.net/gsc_news/en/20221226-google-my-ad-center (read 2026-11-21). */
export const myAdCenter: Replacement = {
  label: 'My Ad Center',
  href: 'https://myadcenter.google.com/',
  why: 'Google gathered its advertising settings in My Ad Center in 2022.',
};

export const clearSiteData: Replacement = {
  label: 'Clear site data in your browser',
  href: null,
  why: 'Browsers dropped Flash at the end of 2020: Flash cookies cannot be set any more. Clearing site data removes what else a site stored.',
};

/** The company's trackers are switched off: there is nothing left to opt out of. */
export const nothingNeeded = (why: string): Replacement => ({ label: 'Nothing to do', href: null, why });
