/** The link’s text names a law: laws give rights; their texts do not grant them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  kinds: '(art|articolo|artt) {digits}|codice|decreto|gdpr|legge|regolamento',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    kinds: ['Articolo 13', 'Il regolamento'],
  },
  silent: ['Articolo del negozio', 'I Suoi diritti', 'Leggero'],
});
