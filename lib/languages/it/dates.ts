/** How policies in Italian tell their date. */
import type { DateWords } from '../language';

/** A constant of its own: the borders of sentences need these alone, and the rest then stays out of the background. */
export const months = [
  ['gen', 'gennaio'],
  ['febbraio'],
  ['marzo'],
  ['aprile'],
  ['mag', 'maggio'],
  ['giu', 'giugno'],
  ['lug', 'luglio'],
  ['ago', 'agosto'],
  ['set', 'sett', 'settembre'],
  ['ott', 'ottobre'],
  ['novembre'],
  ['dic', 'dicembre'],
] as const;

export const dates: DateWords = {
  months,
  updated: ['ultim[ao]\\s+modifica', 'aggiorna\\w+', 'modificat[ao]', 'revisione', 'versione'],
  effective: ['vig(?:or|en)\\w*', 'valid[ao]', 'decorrenza', 'efficacia', 'app?lica a partire?'],
  dated: ['pubblicat[ao]', 'data'],
  laws: [
    'gdpr',
    'legg[ei]',
    'regolamento',
    'decreto',
    'd\\.? ?lgs',
    'direttiva',
    'provvedimento',
    'gazzetta ufficiale',
  ],
  lawParts: [],
  otherDates: [],
  pages: ['p[áa]gina', 'sito'],
};
