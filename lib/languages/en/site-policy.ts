/** How sites in English link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['privacy', 'data-protection'],
  label: ['privacy'],
  settings: ['settings', 'preferences', 'choices', 'opt[ -]?out', 'manage'],
  usualPaths: ['/privacy-policy', '/privacy', '/legal/privacy'],
};
