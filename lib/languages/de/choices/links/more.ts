/** The link’s text names nothing: what counts is the sentence around it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  more: '^ (hier)? (mehr|weitere|weiteres|nähere|alle|details|infos) (details|dazu|erfahren|informationen|infos|lesen)* $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    more: ['Mehr erfahren', 'Weitere Informationen', 'Details'],
  },
  silent: ['Mehr Auswahl am Tor', 'Opt-out', 'Lesen'],
});
