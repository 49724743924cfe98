/** What the company does by itself: «cancelleremo», «il titolare può cancellare». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'it-may': `
      (ci riserviamo|si riserva|(societa|sito|titolare) ~3 (potra|puo)) ~8 (bloccare|cancellare|disattivare|
      limitare|modificare|sospendere)
    `,
  'we-do': 'cancelleremo|cancelliamo|elimineremo|eliminiamo',
  'is-deleted': `
      (sara|saranno|sono|vengono|verranno|viene) ~5 (cancellate|cancellati|cancellato|eliminati|rimossi)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'it-may': ['Il titolare può sospendere la lampada.', 'Ci riserviamo di modificare la lampada.'],
    'we-do': ['Elimineremo la lettera.'],
    'is-deleted': ['Le lettere saranno poi cancellate.'],
  },
  silent: ['Ci chieda di cancellare la lettera.', 'L’utente può eliminare la lettera.', 'Apriamo il cassetto.'],
});
