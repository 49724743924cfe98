/** What took the place of the ways out that are gone. Their ids name the translations of their words. */
import type { Replacement } from '../../policy/report';

/** Source: https://globalprivacycontrol.org/ (read 2026-11-21). */
export const globalPrivacyControl = (id: string, why: string): Replacement => ({
  id,
  label: 'Global Privacy Control',
  href: 'https://globalprivacycontrol.org/',
  why,
});

/** Source: https://www.mediapost.com/publications/article/396763/daa-revamps-behavioral-targeting-opt-out-mechanism.html (read 2026-11-21). */
export const webChoices: Replacement = {
  id: 'webchoices',
  label: 'WebChoices',
  href: 'https://optout.aboutads.info/',
  why: 'The DAA announced in 2024 that a new extension takes the place of Protect My Choices.',
};

/** Source: https://gigazine.net/gsc_news/en/20221226-google-my-ad-center (read 2026-11-21). */
export const myAdCenter: Replacement = {
  id: 'my-ad-center',
  label: 'My Ad Center',
  href: 'https://myadcenter.google.com/',
  why: 'Google gathered its advertising settings in My Ad Center in 2022.',
};

/** Source: https://support.microsoft.com/it-it/topic/annunci-personalizzati-e-privacy-4527dbbc-0d52-44cf-8ced-7c7f755b6691 (read 2026-11-22). */
export const microsoftAds: Replacement = {
  id: 'microsoft-ads',
  label: 'Microsoft ad settings',
  href: 'https://account.microsoft.com/privacy/ad-settings',
  why: 'Microsoft keeps its advertising choices in the account’s privacy settings.',
};

/** Source: https://www.meta.com/help/accounts-center/841741830388205/ (read 2026-11-22). */
export const adPreferences: Replacement = {
  id: 'ad-preferences',
  label: 'Ad preferences in the Accounts Center',
  href: 'https://accountscenter.facebook.com/ad_preferences',
  why: 'Meta moved its ad preferences to the Accounts Center.',
};

/** Source: https://experienceleague.adobe.com/docs/analytics/implementation/js/opt-out.html (read 2026-11-21). */
export const adobeChoices: Replacement = {
  id: 'adobe-choices',
  label: 'Adobe Privacy Choices',
  href: 'https://www.adobe.com/privacy/opt-out.html',
  why: 'Adobe gathers the opt-outs of its services there.',
};

/** The service left the choice to the sites that use it. */
export const eachSite: Replacement = {
  id: 'each-site',
  label: 'The cookie settings of each site',
  href: null,
  why: 'The page no longer opts anybody out: it tells developers how their sites can offer it.',
};

export const clearSiteData: Replacement = {
  id: 'clear-site-data',
  label: 'Clear site data in your browser',
  href: null,
  why: 'Browsers dropped Flash at the end of 2020: Flash cookies cannot be set any more. Clearing site data removes what else a site stored.',
};

export const browserSettings: Replacement = {
  id: 'browser-settings',
  label: 'The privacy settings of your browser',
  href: null,
  why: 'Microsoft ended Internet Explorer on 15 June 2022. Every browser of today has its cookie settings under privacy.',
};

/** The company's trackers are switched off: there is nothing left to opt out of. */
export const nothingNeeded = (id: string, why: string): Replacement => ({
  id: `nothing-${id}`,
  label: 'Nothing to do',
  href: null,
  why,
});
