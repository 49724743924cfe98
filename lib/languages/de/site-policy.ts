/** How sites in German link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['datenschutz'],
  label: ['datenschutz'],
  settings: ['einstellungen'],
  usualPaths: ['/datenschutz', '/datenschutzerklaerung'],
};
