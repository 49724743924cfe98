/** Talk of acts that offers none: what a withdrawal leaves untouched, what follows from it, where none is possible. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  lawful: `
      (legalite|liceite|licite|validite) ... (retrait|opposition)|(retrait|opposition) ~12 (affecte|compromet|remet|
      legalite|liceite|prejudice)
    `,
  until: `
      jusqu (a|au) ~6 (desabonn*|desinscri*|opposition|opposiez|retrait|retiriez|suppression|demande)|tant que ~8
      (desabonn*|desinscri*|oppose*|retire*|supprime*)
    `,
  unless: `
      (sauf|hors|en l absence (d|de)|sous reserve (d|de)) ~2 (opposition|refus|desinscription|exercice)|a moins que
      ~8 (oppos*|desabonn*|refus*)
    `,
  after: `
      (apres|suite a|a compter (de|du)|en cas (d|de)) ~2 (desabonnement|desactivation|desinscription|opposition|refus|
      retrait|suppression)
    `,
  'if-then': `
      si {you} ~4 (bloquez|desabonnez|desactivez|opposez|refusez|retirez|supprimez|refuse|desactive|supprime) ~14 ,
      (certaines|certains|il|la|le|les|nous|votre|vos|cela|l acces|{you} ne|{you} (pourrez|pourriez|risquez|devrez))
    `,
  'what-it-does': `
      (blocage|desactivation|refus|suppression) ~12 (affecter|alterer|empecher|entrainer|entraine|impossible|limiter|
      perturber|conduire|empechera|consequence)
    `,
  objected: '{you} ~3 (etes|avez|est|a) ~2 (desabonne*|desinscrit*|oppose|opposee|refuse|retire)',
  none: `
      ne ~2 (peut|peuvent|pouvez|pourrez) ~1 (pas|plus) ~4 (opposer|refuser|desabonner|desactiver|retirer|refuses|
      desactives)|n est pas possible (de|d) ~2 (desactiver|opposer|refuser)
    `,
  policy: '(charte|declaration|notice|page|politique|section|rubrique) ~5 (cookie|cookies|traceurs)',
  complaint: 'droit ~2 (d introduire|de deposer|de porter|d adresser|de faire|de former) une? ~1 (plainte|reclamation)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    lawful: [
      'La licéité de ce qui fut fait avant le retrait demeure.',
      'Le retrait du consentement ne compromet rien.',
    ],
    until: ['Nous la gardons jusqu’à votre désinscription.', 'Cela dure tant que vous ne vous êtes pas opposé.'],
    unless: ['Sauf opposition, nous écrivons.', 'À moins que vous ne vous y opposiez, nous écrivons.'],
    after: ['En cas de refus, la lampe reste.', 'Après votre désinscription, elle reste.'],
    'if-then': ['Si vous refusez les cookies, certaines lampes restent.'],
    'what-it-does': ['Le refus des cookies peut empêcher la lampe.'],
    objected: ['Si vous vous êtes opposé, nous nous taisons.'],
    none: ['Vous ne pouvez pas vous opposer.', 'Il n’est pas possible de vous opposer.'],
    policy: ['Notre politique de gestion des cookies'],
    complaint: ['Le droit d’introduire une réclamation'],
  },
  silent: ['Vous pouvez vous opposer.', 'Si vous refusez les cookies, cliquez ici.', 'Le retrait est gratuit.'],
});
