/** The link’s text names a law: laws give rights; their texts do not grant them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  kinds:
    '(abs|absatz|art|artikel) {digits}|gesetz*|bundesdatenschutzgesetz|datenschutzgesetz*|verordnung|grundverordnung',
  names: 'bdsg|dsg|dsgvo|gdpr|gvo|tdddg|tmg|ttdsg|uwg',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    kinds: ['Art. 21 der Hausordnung', 'Das Gesetz'],
    names: ['DSGVO', '§ 25 TDDDG'],
  },
  silent: ['Artikel am Tor', 'Ihr Recht', 'Die Hausordnung'],
});
