/** How sites in German link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['datenschutz'],
  label: ['datenschutz'],
  settings: ['\\w*einstellungen'],
  usualPaths: ['/datenschutz', '/datenschutzerklaerung', '/datenschutz.html'],
};
