/** The link’s text names no company and no document. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  here: 'clicca|clicchi|qui|quest* (link|pagina)',
  page: '(link|modulo|pagina) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    here: ['clicchi qui', 'Questo link'],
    page: ['Il modulo'],
  },
  silent: ['AdCo', 'Pagine di AdCo', 'Quello'],
});
