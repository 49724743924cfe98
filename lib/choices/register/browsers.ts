/** Instructions for refusing or deleting cookies, by browser makers and others. */
import { defineEntries, type Entry } from './entry';
import { browserSettings } from './replacements';

/** Help pages move and keep working by redirects; none could be opened to see where they lead today. */
const help = (id: string, name: string, pages: readonly string[], hosts: readonly string[] = []): Entry => ({
  id,
  name,
  kind: 'cookies',
  pages,
  hosts,
  status: 'unknown',
  source: null,
  asOf: '2026-11-21',
});

export default defineEntries([
  help('firefox-cookies', 'Cookies in Firefox', [
    'support.mozilla.org/en-us/kb/cookies-information-that-websites-store-on-your-computer',
    'support.mozilla.org/en-us/kb/enable-and-disable-cookies-website-preferences',
    'support.mozilla.org/en-us/kb/delete-cookies-remove-info-websites-stored',
    'support.mozilla.org/en-us/kb/clear-cookies-and-site-data-firefox',
    'support.mozilla.org/en-us/kb/block-websites-storing-cookies-site-data-firefox',
    'support.mozilla.org/en-us/kb/enhanced-tracking-protection-firefox-desktop',
    'support.mozilla.org/kb/cookies',
    'support.mozilla.com/en-us/kb/cookies',
  ]),
  help('chrome-cookies', 'Cookies in Chrome', [
    'support.google.com/chrome/answer/95647',
    'support.google.com/chrome/answer/95582',
    'support.google.com/chrome/bin/answer.py?hl=en&answer=95647',
    'support.google.com/accounts/answer/61416',
    'support.google.com/accounts/answer/32050',
    'google.com/support/chrome/bin/answer.py',
  ]),
  help('safari-cookies', 'Cookies in Safari', [
    'support.apple.com/guide/safari/manage-cookies',
    'support.apple.com/en-us/ht201265',
    'support.apple.com/en-us/105082',
    'support.apple.com/kb/ph5042',
    'support.apple.com/kb/ph19214',
    'support.apple.com/kb/ph21411',
    'support.apple.com/kb/ht1677',
    'apple.com/safari/features',
    'docs.info.apple.com/article.html?path=safari',
  ]),
  {
    id: 'internet-explorer-cookies',
    name: 'Cookies in Internet Explorer',
    kind: 'cookies',
    pages: [
      'support.microsoft.com/kb/278835',
      'support.microsoft.com/kb/283185',
      'support.microsoft.com/kb/196955',
      'support.microsoft.com/en-us/kb/278835',
      'support.microsoft.com/en-us/help/17442',
      'support.microsoft.com/en-us/help/278835',
      'windows.microsoft.com/en-us/windows7/block-enable-or-allow-cookies',
      'windows.microsoft.com/en-us/windows-vista/block-or-allow-cookies',
      'windows.microsoft.com/en-us/internet-explorer/delete-manage-cookies',
      'windows.microsoft.com/en-gb/internet-explorer/delete-manage-cookies',
    ],
    status: 'retired',
    source:
      'https://www.bigtechwire.com/2022/06/15/after-25-years-microsoft-internet-explorer-ie-is-officially-retired/',
    asOf: '2026-11-22',
    replacement: browserSettings,
  },
  help('edge-cookies', 'Cookies in Edge', [
    'support.microsoft.com/en-us/microsoft-edge/delete-cookies-in-microsoft-edge',
    'support.microsoft.com/microsoft-edge/delete-cookies',
    'support.microsoft.com/en-us/topic/delete-and-manage-cookies',
    'support.microsoft.com/windows/delete-and-manage-cookies',
    'support.microsoft.com/en-us/windows/manage-cookies-in-microsoft-edge',
    'privacy.microsoft.com/en-us/windows-10-microsoft-edge-and-privacy',
  ]),
  help('opera-cookies', 'Cookies in Opera', [
    'help.opera.com/en/latest/web-preferences',
    'help.opera.com/windows/10.00/en/cookies',
    'opera.com/help/tutorials/security/cookies',
    'opera.com/help/tutorials/security/privacy',
    'opera.com/browser/tutorials/security/privacy',
  ]),
  help(
    'all-about-cookies',
    'All About Cookies',
    ['allaboutcookies.org/manage-cookies', 'allaboutcookies.org/how-to-manage-cookies'],
    ['allaboutcookies.org'],
  ),
  help(
    'about-cookies',
    'AboutCookies.org',
    [
      'aboutcookies.org/how-to-control-cookies',
      'aboutcookies.org/how-to-delete-cookies',
      'aboutcookies.org/default.aspx?page=2',
    ],
    ['aboutcookies.org', 'aboutcookies.org.uk'],
  ),
  help('usa-gov-cookies', 'USA.gov: opting out of web measurement', [
    'usa.gov/optout_instructions',
    'usa.gov/optout-instructions',
  ]),
]);
