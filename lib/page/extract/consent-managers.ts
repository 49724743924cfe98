/** The dialogs of consent managers: their lists of cookies may be longer than the policy that they lie over. */
import { partTags, type OpenElement } from './open-element';

/** Ids and classes of what holds all of a dialog, from the managers' own installation guides; not of the lists that some put into a policy. */
const names = [
  'onetrust-\\w+-sdk',
  'cybot\\S+',
  'didomi-(?:host|popup)',
  'usercentrics-\\S+',
  'osano-cm-window',
  'cc-window',
  'iubenda-cs-banner',
  'cky-(?:consent|modal|pref)\\S*',
  'cli-modal',
  'cmplz-cookiebanner\\S*',
  'cookiescript\\S+',
  'moove_gdpr\\S+',
  'hs-eu\\S+',
  'truste-c\\S+',
  'tarteaucitronroot',
  'axeptio_overlay',
  'qc-cmp2\\S+',
  'fc-consent-root',
  'borlabscookiebox',
  'cookiefirst-root',
  'klaro',
].join('|');
const dialog = new RegExp(`(?:^|\\s)(?:${names})(?:\\s|$)`, 'i');

/** @param own the id and classes of an element */
export const isConsentDialog = (own: string): boolean => dialog.test(own);

/** A dialog that somebody wrote themselves has no more words, and a button or link that agrees. */
const longestQuestion = 80;
const agrees = /^.{0,9}\b(?:agree\b|a[ckz]+ep?t(?!abl)|zustimm|allow|ok\b|got it)[^.]{0,13}$/i;

/** Does this element ask whether cookies may be set, whatever it is called? Of elements with the same text, the outermost is asked. */
export const asksForConsent = ({ element, parent, weight }: OpenElement): boolean =>
  weight.cues > 0 &&
  weight.words < longestQuestion &&
  parent?.weight.words !== weight.words &&
  !partTags.has(element.localName) &&
  [...element.querySelectorAll('button,a')].some((one) => agrees.test(one.textContent.trim()));
