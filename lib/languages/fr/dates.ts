/** How policies in French tell their date. */
import type { DateWords } from '../language';

export const dates: DateWords = {
  months: [
    ['janvier'],
    ['février', 'fevrier'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['août', 'aout'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre', 'decembre'],
  ],
  updated: [
    'dernière\\s+(?:mise\\s+à\\s+jour|modification|révision)',
    'mise? à jour',
    'modifiée?\\s+pour\\s+la\\s+dernière\\s+fois',
    'actualisée?',
  ],
  effective: ['en vigueur', 'applicable\\s+(?:à|depuis|dès)'],
  dated: ['publiée?', 'à compter'],
  laws: ['rgpd', 'loi', 'règlement'],
  lawParts: [],
  otherDates: [],
};
