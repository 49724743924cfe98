/** How policies in Spanish tell their date. */
import type { DateWords } from '../language';

export const dates: DateWords = {
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  updated: [
    'última\\s+(?:actualización|modificación|revisión)',
    'por\\s+última\\s+vez',
    '(?:actualizad|modificad|revisad)[oa]',
    'versión',
  ],
  effective: ['vigente', 'vigor', 'vigencia'],
  dated: ['publicad[oa]', 'fecha'],
  laws: ['rgpd', 'ley', 'reglamento'],
  lawParts: [],
  otherDates: [],
};
