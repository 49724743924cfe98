/** How sites in French link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['confidentialite', 'vie-privee'],
  label: ['confidentialité', 'vie privée', 'données personnelles'],
  settings: ['paramètres', 'gérer'],
  usualPaths: ['/politique-de-confidentialite', '/confidentialite'],
};
