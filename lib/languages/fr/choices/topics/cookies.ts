/** It is about cookies and what else tracks. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  cookies:
    'cookie|cookies|pixel|pixels|suivi|tracage|traceur|traceurs|temoin de connexion|temoins|temoins de connexion',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    cookies: ['Les cookies de la page', 'Le suivi', 'Un traceur'],
  },
  silent: ['Un biscuit', 'Le tracé', 'Un témoin'],
});
