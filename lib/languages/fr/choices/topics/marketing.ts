/** It is about messages that advertise. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  letters:
    'desabonn*|desinscri*|emailing*|infolettre*|lettre d information|lettres d information|lettre d actualite*|mailing*|newsletter*',
  marketing: `
      (communications|courriels|emails|messages|offres|sollicitations) ~1 (commercial*|marketing|promotionnel*|
      publicitaires)|demarchage|marketing|prospection
    `,
  messages: 'abonnement|abonnements|alertes|notifications',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    letters: ['Notre lettre d’information', 'Se désabonner'],
    marketing: ['La prospection', 'Nos offres commerciales'],
    messages: ['Les alertes du soir'],
  },
  silent: ['Une lettre', 'La publicité', 'Un courriel'],
});
