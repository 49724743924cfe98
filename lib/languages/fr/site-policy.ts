/** How sites in French link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['confidentialite', 'vie-privee', 'donnees-perso', 'protection-des-donnees', 'rgpd'],
  label: ['confidentialité', 'vie privée', 'données', 'renseignements personnels', 'rgpd'],
  settings: ['paramètr\\w+', 'gérer', 'personnaliser'],
  usualPaths: ['/politique-de-confidentialite', '/confidentialite', '/mentions-legales'],
};
