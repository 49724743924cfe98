/** It names a way to ask a company for one’s rights. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'named-request': `
      (istanza|istanze|richiesta|richieste) (di|inerenti|per|relative) ~4 (accesso|cancellazione|diritti|
      esercizio|opposizione|rettifica)
    `,
  'ask-for': `
      (chieda|chiedere|ottenere|richiedere) ..8 (accesso|cancellazione|copia|rettifica) !(..8 (contratto|
      documento|garanzie|informativa))
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'named-request': ['Una richiesta di accesso è gratuita.'],
    'ask-for': ['Può ottenere una copia.'],
  },
  silent: ['Invii le richieste al custode.', 'Può ottenere copia dell’informativa.', 'Ottenere una sedia'],
});
