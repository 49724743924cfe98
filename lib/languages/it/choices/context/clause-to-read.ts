/** A clause sends the reader on to read. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: '(maggiori|ulteriori) (dettagli|informazioni)|saperne di piu',
  policy: '(informativa|policy) (di|privacy|sui|sulla)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Per saperne di più, suoni.'],
    policy: ['l’informativa sulla privacy'],
  },
  silent: ['Opporsi alla porta', 'Informazioni', 'Più luce'],
});
