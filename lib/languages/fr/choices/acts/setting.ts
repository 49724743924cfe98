/** It offers a setting or choices: « gérer vos préférences ». What it stops is told by the topic. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  manage: '{manage} ..8 {choices}',
  'kinds-of-settings': `
      (centre|gestionnaire|outil|panneau|module|parametres|parametrage|preferences|reglages) (de gestion)? (de|des|du|
      en matiere de|relatifs aux|d) (la|vos|mes)? (annonces|communication|confidentialite|consentement|consentements|
      cookie|cookies|preferences|publicite|traceurs|temoins)|preferences publicitaires|parametres publicitaires
    `,
  'delete-cookies': '(effacer|supprimer|suppression) ..4 (cookie|cookies|traceurs|temoins)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    manage: ['Vous pouvez gérer vos préférences.', 'Paramétrer les cookies'],
    'kinds-of-settings': [
      'Le gestionnaire de cookies',
      'Vos paramètres de confidentialité',
      'Préférences publicitaires',
    ],
    'delete-cookies': ['Vous pouvez supprimer les cookies.'],
  },
  silent: ['Nous déposons des cookies.', 'Les paramètres de la lampe', 'La gestion des lampes', 'Vos préférences'],
});
