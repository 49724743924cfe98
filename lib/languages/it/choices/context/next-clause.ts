/** Another clause begins. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  mark: '(,|;) (e|ma|o)? (clicca|clicchi|e possibile|l utente|per|puo|puoi|si|visita|visiti)',
  word: '(e|o) (l utente|puo|puoi)|(opposizione|opt out) ~2 :|(informativa|policy) ~5 :',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    mark: ['Contiamo con AdCo, e puoi uscire.'],
    word: ['AdCo conta e puoi uscire.', 'AdCo, opt-out: qui'],
  },
  silent: ['AdCo, StatCo e altri', 'Sale e pepe', 'Nomi, indirizzi'],
});
