/** The link’s text names a text to read: policies give their ways out beside it, not in it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  policy: 'aviso|declaracion de privacidad|politica|politicas|privacy (notice|policy)',
  terms: 'condiciones|terminos',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    policy: ['Nuestra política de privacidad', 'Aviso de privacidad'],
    terms: ['Términos de uso', 'Las condiciones'],
  },
  silent: ['Opciones de privacidad', 'aquí', 'Configurar cookies'],
});
