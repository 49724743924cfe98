/** How sites in Italian link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['informativa-privacy', 'protezione-dei-dati', 'trattamento-dati'],
  label: ['privacy', 'dati personali', 'riservatezza'],
  settings: ['preferenze', 'impostazioni', 'gestisci'],
  usualPaths: ['/informativa-privacy', '/privacy', '/privacy-policy'],
};
