/** It is about advertising. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  ads: 'ads|adwords|anunciantes|anuncio|anuncios|doubleclick|publicidad|publicitaria|publicitarias|publicitario|publicitarios',
  kinds: 'basada en intereses|remarketing|retargeting',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    ads: ['La publicidad de la página', 'Anuncios'],
    kinds: ['Remarketing'],
  },
  silent: ['El público', 'Anunciamos la fiesta.', 'Un interés legítimo'],
});
