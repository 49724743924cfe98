/** Whoever sends the reader on to another company’s text offers nothing here. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: `
      (maggiori|ulteriori) (dettagli|informazioni)|saperne di piu|(consulta*|legg*) ~2 (informativa|pagina|policy)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Per saperne di più, veda AdCo.', 'Consultare la pagina'],
  },
  silent: ['Veda AdCo.', 'Opporsi', 'Leggere'],
});
