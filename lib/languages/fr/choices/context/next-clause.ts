/** Another clause begins. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  mark: '(,|;) (et|mais|ou)? (afin|cliquez|consultez|il|nous|pour|si|veuillez|{you})',
  word: '(et|mais|ou) ({you} ~1 {can}|cliquez|veuillez)|(desinscription|opt out|opposition) ~2 :|politique* ~5 :',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    mark: ['Nous comptons avec AdCo, et vous pouvez sortir.', 'Lisez ; pour plus de détails, sonnez.'],
    word: ['AdCo compte et vous pouvez sortir.', 'AdCo, opt-out : ici', 'Politique d’AdCo : ici'],
  },
  silent: ['AdCo, StatCo et autres', 'Sel et poivre', 'Noms, adresses'],
});
