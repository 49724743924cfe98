/** It does not hang on the sentence before: «Haga clic para más información». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'to-read': '(mas|mayor|mayores) (detalle|detalles|informacion)|(conocer|saber) mas',
  questions:
    'comentarios|consulta|consultas|duda|dudas|pregunta|preguntas|queja|quejas|reclamacion|reclamaciones|sugerencias',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'to-read': ['Haga clic para saber más.'],
    questions: ['Escríbanos sus dudas.'],
  },
  silent: ['Haga clic aquí.', 'Para ello, llame.', 'La respuesta'],
});
