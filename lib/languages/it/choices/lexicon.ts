/** Word classes that the patterns share, without accents, as the patterns are. */
import type { Lexicon } from '../../../detect/net/pattern';
import { any } from '../../listed-patterns';

export const lexicon: Lexicon = {
  /** The reader, whom Italian policies mostly name in the third person. */
  you: 'lei|cliente|clienti|interessati|interessato|iscritti|utente|utenti|visitatore',
  /** Said of the reader and of the company alike: the patterns ask who acts, or what is done. */
  can: 'possono|potra|potranno|puo',
  want: any('desidera|desiderano|desideri|intende|intendi|preferisce|preferisci|voglia|vogliono', 'vuoi|vuole'),
  deed: any(
    'annullare|bloccare|cancellare|cancellarsi|cancellarti|chiedere|contattare|disabilitare|disattivare|disiscriversi|disiscriverti',
    'eliminare|esercitare|gestire|inviare|modificare|opporsi|opporti|revocare|richiedere|rifiutare|ritirare|rivolgersi|scrivere',
  ),
  undo: 'annullare|annulla|revoca|revocare|revocarlo|revocato|ritirare|ritirarlo',
  consent: 'autorizzazione|consensi|consenso',
  refuse: 'bloccare|bloccati|blocchi|evitare|impedire|negare|rifiutare|rifiutarli|rifiutati|rifiuto',
  tracker: 'annunci|cookie|cookies|installazione|pubblicita|raccolta|rilevazione|tracciamento',
  manage: any(
    'aggiornare|cambiare|configurare|gestire|gestisci|impostare|modifica|modificare|modifichi|personalizzare',
    'scegliere',
  ),
  change: any(
    'accedere|aggiornare|cancellare|cancellazione|chiudere|consultare|correggere|eliminare|modificare',
    'rettifica|rettificare|scaricare',
  ),
  /** What is held about a person and can be seen, changed or deleted. */
  held: '(mio|miei|propri|propria|proprio|sua|sue|suo|suoi|tua|tue|tuo|tuoi) ~2 (account|dati|informazioni|profilo)|dati personali',
  digits: '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
};
