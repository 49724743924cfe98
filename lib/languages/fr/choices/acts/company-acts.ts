/** What the company does by itself: « nous supprimons », « nous pouvons suspendre ». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'we-do': `
      nous ~3 (desactivons|desactiverons|effacons|effacerons|limitons|modifions|refusons|supprimons|supprimerons|
      suspendons)|nous (pouvons|pourrons|sommes|serons|devons|reservons) ~8 (desactiver|effacer|limiter|modifier|
      refuser|supprimer|suspendre|opposer)
    `,
  'is-deleted': '(est|sera|sont|seront) ~5 (efface|effacee|effacees|effaces|supprime|supprimee|supprimees|supprimes)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'we-do': ['Nous supprimons la lettre.', 'Nous pouvons à tout moment suspendre la lampe.'],
    'is-deleted': ['Les lettres sont ensuite supprimées.'],
  },
  silent: [
    'Demandez-nous de supprimer la lettre.',
    'Vous pouvez nous demander de modifier cela.',
    'Nous ouvrons le tiroir.',
  ],
});
