/** The link’s text names a law: laws give rights; their texts do not grant them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  kinds: '(art|article|articles) {digits}|code|directive|loi|lois|reglement',
  names: 'lpd|lpdp|rgpd|gdpr',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    kinds: ['Article 13', 'La loi du jardin'],
    names: ['RGPD'],
  },
  silent: ['Article de la boutique', 'Vos droits', 'Les loisirs'],
});
