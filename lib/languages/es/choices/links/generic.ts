/** The link’s text names no company and no document. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  here: 'aqui|este (enlace|formulario|link)|esta pagina|clic|click|siguiente enlace',
  page: '(enlace|formulario|pagina) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    here: ['haga clic aquí', 'Este enlace'],
    page: ['El formulario'],
  },
  silent: ['AdCo', 'Páginas de AdCo', 'Aquel'],
});
