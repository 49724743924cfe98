/** How policies in Spanish tell their date. */
import type { DateWords } from '../language';

/** A constant of its own: the borders of sentences need these alone, and the rest then stays out of the background. */
export const months = [
  ['ene', 'enero'],
  ['febrero'],
  ['marzo'],
  ['abr', 'abril'],
  ['mayo'],
  ['junio'],
  ['julio'],
  ['ago', 'agosto'],
  ['septiembre', 'setiembre'],
  ['octubre'],
  ['noviembre'],
  ['dic', 'diciembre'],
] as const;

export const dates: DateWords = {
  months,
  updated: [
    '[úu]ltima\\s+(?:actualizaci[oó]n|modificaci[oó]n|versi[oó]n|vez)',
    'actualizaci[oó]n',
    'revisi[oó]n',
    '(?:actualizad|modificad|revisad)[oa]',
    'versi[oó]n',
  ],
  effective: ['vigente', 'vigor', 'vigencia', 'efectiv[oa]', 'aplica a partir'],
  dated: ['publicad[oa]', 'fecha'],
  laws: ['rgpd', 'ley', 'leyes', 'reglamento', 'decreto', '(?:diario|bolet[ií]n) oficial'],
  lawParts: [],
  otherDates: [],
};
