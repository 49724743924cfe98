/** How policies in French tell their date. */
import type { DateWords } from '../language';

/** A constant of its own: the borders of sentences need these alone, and the rest then stays out of the background. */
export const months = [
  ['janv', 'janvier'],
  ['févr', 'fév', 'février', 'fevrier'],
  ['mars'],
  ['avr', 'avril'],
  ['mai'],
  ['juin'],
  ['juil', 'juillet'],
  ['août', 'aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['déc', 'décembre', 'decembre'],
] as const;

export const dates: DateWords = {
  months,
  updated: [
    'derni.re\\s+(?:modification|r.vision)',
    'a\\s+le\\s+statut',
    'version',
    'r[ée]vis(?:ion|ée?s?)',
    '(?:modifiée?|revue?)\\s+le',
    'mise?s?\\s+[àa]\\s+jour',
    'modifiée?\\s+pour\\s+la\\s+dernière\\s+fois',
    'actuali[sz][a-zéó]+',
  ],
  effective: ['en vigueur', 'prend(?:re)?\\s+effet', 'appli(?:cable|que)\\s+(?:à|depuis|dès)'],
  dated: ['publiée?', 'à compter', '(?:[ée]tabli|r[ée]dig[ée])e?s?', 'fait\\s+à'],
  laws: ['rgpd', 'loi', 'règlement', 'décret', 'ordonnance', 'journal officiel'],
  lawParts: [],
  otherDates: ['contrat', 'arr.t'],
  pages: ['page', '(?:web)?site'],
};
