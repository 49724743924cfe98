/** It is about advertising. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  ads: 'ads|adwords|annonce|annonces|annonceurs|doubleclick|publicitaire|publicitaires|publicite|publicites',
  kinds: 'centres d interet|ciblage|reciblage|remarketing|retargeting',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    ads: ['La publicité de la page', 'Des annonces'],
    kinds: ['Le reciblage'],
  },
  silent: ['Le public', 'Nous annonçons la fête.', 'Un intérêt légitime'],
});
