/** By itself it says that something stops: «opporsi», «disiscriversi», «revocare il consenso». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'opt-out': 'opt out*|optout*',
  object: 'oppormi|opporre|opporsi|opporti|opposizione|opposizioni',
  unsubscribe: `
      disiscri*|cancellarsi|cancellarti|({undo}|cancellazione) ~3 (abbonamento|iscrizione|lista|newsletter)
    `,
  withdraw: '{undo} ..8 {consent}|{consent} ..12 {undo}',
  'no-longer': 'non ~1 {want} ~2 (essere|piu|ricevere|venire)|non ricevere ~1 piu|smettere di ricevere',
  'turn-off': `
      (disabilitare|disabiliti|disattiva|disattivare|disattivarla|disattivarli|disattivati|disattivato|disattivi)
      !(~2 (account|profilo))
    `,
  refuse: '{refuse} ..8 {tracker}|{tracker} ..10 {refuse}',
  restrict: '(limitare|limitazione) ..4 (trattamento|uso)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'opt-out': ['Opt-out alla porta'],
    object: ['Può opporsi.'],
    unsubscribe: ['Annullare l’iscrizione', 'Disiscriversi'],
    withdraw: ['Può revocare il consenso.', 'Un consenso che può ritirare'],
    'no-longer': ['Se non desidera più ricevere lettere'],
    'turn-off': ['Può disattivare il contatore.'],
    refuse: ['Può rifiutare i cookie.', 'I cookie che vuole bloccare'],
    restrict: ['La limitazione del trattamento'],
  },
  silent: ['Raccogliamo il nome.', 'Può disattivare il Suo account.', 'Non desidera nulla.'],
});
