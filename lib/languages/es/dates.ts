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
    '[úu]ltima\\s+(?:modificaci[oó]n|vez)',
    'revisi[oó]n',
    'actuali[sz][a-zéó]+',
    '(?:modificad|revisad)[oa]',
    'versi[oó]n',
  ],
  effective: ['vig(?:or|en)\\w*', 'efectiv[oa]', 'app?lica a partire?', 'rige (?:a partir|desde)'],
  dated: ['(?:public|elabor|redact)ad[oa]', 'emitid[oa]', 'fecha'],
  laws: ['rgpd', 'ley(?:es)?', 'reglamento', 'decreto', '(?:diario|bolet[ií]n) oficial'],
  lawParts: [],
  otherDates: [],
  pages: ['p[áa]gina', 'sitio'],
};
