/** The link’s text names nothing: what counts is the sentence around it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  more: '^ (pour|lire|voir)? (en savoir|savoir|plus|details|la suite) (d|de|davantage|details|informations|infos|plus)* $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    more: ['En savoir plus', 'Plus d’informations'],
  },
  silent: ['Plus de choix', 'Opt-out', 'Lire la lettre'],
});
