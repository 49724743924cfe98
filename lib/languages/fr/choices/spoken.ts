/** Words around telephone numbers, postal addresses and words to text. */
import type { SpokenWords } from '../../choice-rules';

export const spoken: SpokenWords = {
  beforeNumber: ['téléphone', 'tél', 'tel', 'numéro', 'appelez', 'appelant', 'ligne'],
  beforeAddress: [
    ['adresse', 'adressé', 'adressée', 'courrier', 'lettre'],
    ['suivante', 'postale', 'postal', 'simple', 'recommandée'],
    ['à l’adresse', "à l'adresse", 'à', 'au', 'suivante'],
    ['suivante', 'postale', ':'],
    [':'],
  ],
  postBox: '\\bB\\.?P\\.? ?\\d',
  beforeCode: ['envoyez', 'envoyer', 'répondez', 'répondre', 'répondant'],
  withCode: ['le mot', 'par'],
  codes: ['STOP'],
  beforeCodeNumber: ['par SMS au', 'au'],
};
