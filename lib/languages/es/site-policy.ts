/** How sites in Spanish link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['privacidad'],
  label: ['privacidad', 'protección de datos'],
  settings: ['preferencias', 'configura\\w*'],
  usualPaths: ['/politica-de-privacidad', '/privacidad'],
};
