/** Flash cookies: the settings manager, and the pages that explained how to delete them. Nothing of it is needed any more. */
import { defineEntries } from './entry';
import { clearSiteData } from './replacements';

/** Reports Adobe's notice: no support after 31 December 2020, content blocked from 12 January 2021. */
const flashEnd = 'https://kentonline.co.uk/news/national/adobe-flash-player-browser-plug-in-discontinued-20268';

/** The manual had a folder for each. */
const languages = ['en', 'de', 'es', 'fr', 'it', 'jp', 'kr', 'nl', 'pt', 'cn', 'tw'];

export default defineEntries([
  {
    id: 'flash-settings-manager',
    name: 'Flash Player settings manager',
    kind: 'flash',
    pages: [
      ...languages.map((language) => `macromedia.com/support/documentation/${language}/flashplayer/help`),
      'macromedia.com/support/flashplayer/help/settings',
      'macromedia.com/go/settingsmanager',
      ...languages.map((language) => `adobe.com/support/documentation/${language}/flashplayer/help`),
      'adobe.com/support/flashplayer/help/settings',
      'adobe.com/go/settingsmanager',
      'help.adobe.com/en_us/flashplayer/lsm',
    ],
    hosts: ['macromedia.com'],
    status: 'retired',
    source: flashEnd,
    asOf: '2026-11-21',
    replacement: clearSiteData,
  },
  {
    id: 'flash-cookie-help',
    name: 'Instructions for deleting Flash cookies',
    kind: 'flash',
    pages: [
      'helpx.adobe.com/flash-player',
      'helpx.adobe.com/content/help/en/flash-player',
      'kb2.adobe.com/cps/526/52697ee8',
      'kb2.adobe.com/cps/546/4c68e546',
      'kb.adobe.com/selfservice/viewcontent.do?externalid=52697ee8',
      'kb.adobe.com/selfservice/viewcontent.do?externalid=tn_16194',
      'adobe.com/products/flashplayer/security',
      'adobe.com/products/flashplayer/articles/lso',
      'adobe.com/security/flashplayer/articles/lso',
      'adobe.com/devnet/flashplayer/articles/privacy',
      'adobe.com/privacy/policies/flash-player',
      'epic.org/privacy/cookies/flash',
    ],
    status: 'retired',
    source: flashEnd,
    asOf: '2026-11-21',
    replacement: clearSiteData,
  },
]);
