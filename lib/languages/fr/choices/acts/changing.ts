/** It lets the reader see, correct, delete or take along what is held about them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (droit|droits|demande|demandes|demander|demandez) ..25 (acceder|acces|correction|corriger|effacement|effacer|
      modification|portabilite|rectification|rectifier|suppression|supprimer)
    `,
  'change-data': '{change} ..5 {held}',
  'is-wrong': '(coordonnees|donnees|informations) ~6 (erronees|incorrectes|inexactes|incompletes)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['Le droit d’accès est gratuit.', 'Demandez la suppression.'],
    'change-data': ['Vous pouvez modifier vos coordonnées.', 'Supprimer votre compte'],
    'is-wrong': ['Si vos informations sont inexactes, sonnez.'],
  },
  silent: [
    'Nous modifions cette politique.',
    'Consultez les informations sur les lampes.',
    'Le droit de passage',
    'Vous pouvez accéder au jardin.',
  ],
});
