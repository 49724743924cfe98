/** The dialogs of consent managers: their lists of cookies may be longer than the policy that they lie over. */

/** Ids and classes of what holds all of a dialog, from the managers' own installation guides; not of the lists that some put into a policy. */
const names = [
  'onetrust-(?:consent|banner|pc)-sdk',
  'cybotcookiebotdialog',
  'didomi-(?:host|popup)',
  'usercentrics-(?:root|cmp-ui)',
  'osano-cm-window',
  'iubenda-cs-banner',
  'cky-(?:consent-container|modal|preference-center)',
  'cli-modal|cookie-law-info-bar|wt-cli-cookie-bar',
  'cmplz-cookiebanner\\S*',
  'tarteaucitronroot',
  'axeptio_overlay',
  'qc-cmp2-container',
  'fc-consent-root',
  'borlabscookiebox',
  'cookiefirst-root',
  'cookiescript_injected',
  'moove_gdpr_cookie_modal',
  'hs-eu-cookie-confirmation',
  'truste-consent-track',
  'cc-window',
  'klaro',
].join('|');
const dialog = new RegExp(`(?:^|\\s)(?:${names})(?:\\s|$)`, 'i');

/** @param own the id and classes of an element */
export const isConsentDialog = (own: string): boolean => dialog.test(own);
