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
  updated: [
    'ultim[ao]\\s+(?:aggiornamento|modifica|revisione|versione)',
    'aggiornamento',
    'aggiornat[ao]',
    'modificat[ao]',
    'revisione',
    'versione',
  ],
  effective: ['in vigore', 'valid[ao]', 'decorrenza', 'efficacia', 'applica a partire'],
  dated: ['pubblicat[ao]', 'data'],
  laws: [
    'gdpr',
    'legge',
    'leggi',
    'regolamento',
    'decreto',
    'd\\.? ?lgs',
    'direttiva',
    'provvedimento',
    'gazzetta ufficiale',
  ],
  lawParts: [],
  otherDates: [],
};
