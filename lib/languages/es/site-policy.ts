/** How sites in Spanish link to their policy. */
import type { SitePolicyWords } from '../language';

export const sitePolicy: SitePolicyWords = {
  address: ['privacidad', 'proteccion-de-datos', 'tratamiento-de-datos'],
  label: ['privacidad', '[no] de datos', 'confidencialidad'],
  settings: ['preferencias', 'configura\\w*'],
  usualPaths: ['/politica-de-privacidad', '/privacidad', '/aviso-de-privacidad'],
};
