/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contattaci|contatti|contatto|recapiti',
  controller: '(titolare|responsabile) ~3 (dati|trattamento)|chi siamo',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contatti', 'Dati di contatto'],
    controller: ['Titolare del trattamento', 'Chi siamo'],
  },
  silent: ['Il contatore', 'Il custode', 'Una lettera'],
});
