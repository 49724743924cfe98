/** It is about advertising. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  ads: 'ads|adwords|annunci|annuncio|doubleclick|pubblicita|pubblicitari*|remarketing|retargeting',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    ads: ['La pubblicità sulla pagina', 'Annunci'],
  },
  silent: ['Il pubblico', 'Annunciamo la festa.', 'Un interesse'],
});
