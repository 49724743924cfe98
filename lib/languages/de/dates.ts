/** How policies in German tell their date. */
import type { DateWords } from '../language';

export const dates: DateWords = {
  months: [
    ['januar', 'jänner'],
    ['februar'],
    ['märz', 'maerz'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['okt', 'oktober'],
    ['november'],
    ['dez', 'dezember'],
  ],
  updated: [
    'aktualisiert',
    'geändert',
    'überarbeitet',
    'letzten?\\s+(?:aktualisierung|änderung|überarbeitung)',
    'stand',
    'fassung',
  ],
  effective: ['gültig', 'gilt', 'wirksam', 'in kraft', 'inkrafttreten'],
  dated: ['veröffentlicht', 'datum'],
  laws: ['dsgvo'],
  lawParts: ['verordnung', 'grundv', 'gesetz'],
  otherDates: [],
};
