/** The link’s text names an authority or somebody who settles disputes, and so does not offer the choice. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  authorities: `
      autorite*|cnil (fr|$)|commission nationale|commissaire|commissioner|commissioners|information commissioner|apd
      gba|autoriteprotectiondonnees|dataprotectionauthority|edoeb|edpb|ico org|pfpdt|cai gouv|aepd|agpd|regulateur|
      regulateurs
    `,
  procedures: 'litige*|mediateur|mediation|plainte|plaintes|reclamation|reclamations|bloctel',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    authorities: ['L’autorité de contrôle', 'www.cnil.fr', 'La CNIL'],
    procedures: ['Déposer une réclamation'],
  },
  silent: ['Le gardien', 'cnil@boutique.example', 'Le service'],
});
