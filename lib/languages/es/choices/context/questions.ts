/** It invites questions, too: of the rights it stands under, it is for those that are asked for. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  questions: 'consulta|consultas|duda|dudas|pregunta|preguntas',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    questions: ['Si tiene dudas, llame.'],
  },
  silent: ['El cuestionario', 'En la puerta', 'Una respuesta'],
});
