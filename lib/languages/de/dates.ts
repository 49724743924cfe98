/** How policies in German tell their date. */
import type { DateWords } from '../language';

/** A constant of its own: the borders of sentences need these alone, and the rest then stays out of the background. */
export const months = [
  ['januar', 'jänner', 'jän'],
  ['februar'],
  ['mrz', 'märz', 'maerz'],
  ['april'],
  ['mai'],
  ['juni'],
  ['juli'],
  ['august'],
  ['september'],
  ['okt', 'oktober'],
  ['november'],
  ['dez', 'dezember'],
] as const;

export const dates: DateWords = {
  months,
  updated: [
    'aktualisier\\w+',
    'geändert',
    'überarbeitet',
    'letzte[nrs]?\\s+(?:änderung|überarbeitung|bearbeitung|update)',
    'stand',
    'fassung',
  ],
  effective: ['gültig\\w*', 'gilt', 'wirksam', 'in kraft', 'inkrafttreten'],
  dated: ['veröffentlicht', 'datum'],
  laws: ['dsgvo', 'bgbl'],
  lawParts: ['verordnung', 'grundv', 'gesetz'],
  otherDates: ['urteil', 'vertrag', '[a-zß-ÿ]*generator'],
  pages: ['[a-zß-ÿ]*seite'],
};
