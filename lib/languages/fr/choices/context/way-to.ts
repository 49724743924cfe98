/** The link is the way: « sur […] », « en cliquant sur […] ». Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  preposition: `
      (a|au|aupres|aux|avec|dans|depuis|ici|lien|par|sur|via) (:|adresse|ce|ces|cette|courriel|courrier|de|du|
      electronique|email|formulaire|internet|l|la|le|les|lien|mail|nos|notre|page|site|suivant|suivante|un|une|votre|
      web)*6 [? $
    `,
  verb: `
      (cliquant|cliquez|consultez|contactant|contactez|remplissant|remplissez|suivant|suivez|utilisant|utilisez|
      visitant|visitez) (ce|cette|l|la|le|les|notre|sur)* [? $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    preposition: ['S’opposer sur', 'Se désabonner à l’adresse suivante :', 'Écrire via notre formulaire'],
    verb: ['Pour sortir, utilisez notre', 'En suivant ce'],
  },
  silent: ['Nous utilisons', 'Vous pouvez vous opposer', 'À la porte vous sonnez', 'AdCo et'],
});
