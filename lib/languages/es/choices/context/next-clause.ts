/** Another clause begins. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  mark: '(,|;) (o|pero|y)? (consulte|haga|haz|le|para|podra|por favor|puede|puedes|si|tambien|te|usted|visite)',
  word: '(o|y) (haga clic|haz clic|podra|puede|puedes|usted)|(baja|opt out|oposicion) ~2 :|politica* ~5 :',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    mark: ['Contamos con AdCo, y usted puede salir.', 'Léalo; para más detalles, llame.'],
    word: ['AdCo cuenta y usted sale.', 'AdCo, opt-out: aquí', 'Política de AdCo: aquí'],
  },
  silent: ['AdCo, StatCo y otros', 'Sal y pimienta', 'Nombres, direcciones'],
});
