/** A clause sends the reader on to read. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: `
      (weitere|nähere|mehr|weiterführende|detaillierte|zusätzliche) ~2 (informationen|infos|details|hinweise|angaben)|
      näheres|einzelheiten|(mehr|näheres) (erfahren|über|zu|dazu)|nachlesen|erfahren sie|informieren
    `,
  policy: 'datenschutzerklärung*|datenschutzhinweis*|datenschutzbestimmung*|datenschutzrichtlinie*|nutzungsbedingungen',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Näheres steht am Tor.', 'Weitere Informationen am Tor'],
    policy: ['die Datenschutzerklärung'],
  },
  silent: ['Widerspruch am Tor', 'Informationen', 'Mehr Licht'],
});
