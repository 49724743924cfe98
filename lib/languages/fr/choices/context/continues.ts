/** The sentence hangs on the one before: « Pour cela, cliquez ici. » */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'for-this': `
      ^ (a (cet effet|cette fin)|pour (ce|ceci|cela|l exercer|les exercer)|dans ce cas|ici|ou|soit|sinon|par (courriel|courrier|email|mail|
      telephone|voie))
    `,
  'go-there':
    '^ (adressez|clique|cliquez|contactez|ecrivez|envoyez|il (vous)? suffit|merci de|rendez vous|utilisez|veuillez)',
  it: '^ (ce|ces|cette|la|les|votre|vos) (demande|demandes|droit|droits)',
  'do-so':
    '^ {you} (pouvez|peux|peut|pourrez) ~1 (en faire|exercer|le faire|nous|l exercer|les exercer|contacter|vous adresser)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'for-this': ['Pour cela, sonnez.', 'Par courrier à la porte'],
    'go-there': ['Cliquez sur la cloche.', 'Veuillez écrire au gardien.'],
    it: ['Ces droits sont gratuits.', 'Votre demande va au gardien.'],
    'do-so': ['Vous pouvez le faire à la porte.'],
  },
  silent: ['Nous le faisons.', 'Le gardien sonne.', 'La lettre est ici.'],
});
