/** A heading under which a mere setting is a way out. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  choices: 'elecciones|opciones|sus preferencias|tus preferencias',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    choices: ['Sus opciones'],
  },
  silent: ['Las lámparas elegidas', 'Sus derechos', 'Una preferencia'],
});
