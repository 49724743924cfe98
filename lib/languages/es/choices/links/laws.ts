/** The link’s text names a law: laws give rights; their texts do not grant them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  kinds: '(art|articulo|articulos) {digits}|codigo|decreto|directiva|ley|leyes|reglamento',
  names: 'gdpr|lfpdppp|lopd|lopdgdd|lssi|rgpd',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    kinds: ['Artículo 13', 'La ley del jardín'],
    names: ['RGPD'],
  },
  silent: ['Artículo de la tienda', 'Sus derechos', 'Los leales'],
});
