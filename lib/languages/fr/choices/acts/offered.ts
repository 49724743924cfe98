/** The reader acts, not the company: « vous pouvez », « si vous souhaitez », « pour exercer », « en cliquant ». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'you-can': '{you} ~3 {can}|{can} {you}',
  'you-may': '(a|as|avez|beneficie|beneficiez|dispose|disposez|disposent|ont) ~6 (droit|droits|faculte|possibilite)',
  'you-want': '(si|lorsque) {you} ~4 {want}|(souhaitant|desirant)',
  please: `
      (adressez|appelez|cliquez|cochez|completez|configurez|inscrivez|connectez|consultez|contactez|decochez|desactivez|ecrivez|envoyez|
      modifiez|parametrez|remplissez|rendez|repondez|suivez|supprimez|utilisez|veuillez|visitez)|merci (d|de)|vous invitons a|suffit
      (de|d)|il est possible (de|d)|est possible de
    `,
  aim: '^ (pour|afin de|afin d) ~3 {deed}',
  'can-be-done': `
      (peut|peuvent|pourra|pourront|doit|doivent) ~3 etre (adresse*|arrete*|demande*|desactive*|effectue*|exerce*|fait|faite|
      faites|parametre*|refuse*|retire*|revoque*|supprime*)|s (exerce|exercent|effectue|effectuent)
    `,
  'by-doing': `
      en (adressant|cliquant|contactant|cochant|decochant|desactivant|ecrivant|envoyant|modifiant|suivant|utilisant)|en (nous|vous)
      (adressant|connectant|contactant|ecrivant|envoyant|rendant)|par simple|sur (simple|votre)? demande
    `,
  label: '(desabonnement|desinscription|opposition|opt out) ~3 :',
  'starts-with-deed': `
      ^ (s opposer|se desabonner|se desinscrire|me desabonner|exercer|supprimer|refuser|telecharger|gerer|parametrer|
      retirer|acceder|demander|modifier)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'you-can': ['Vous pouvez ouvrir le tiroir.', 'L’utilisateur peut sonner.', 'Pouvez-vous entrer ?'],
    'you-may': ['Vous avez le droit de vous asseoir.', 'Le client dispose de la faculté de sortir.'],
    'you-want': ['Si vous souhaitez du thé, sonnez.', 'Toute personne désirant du thé sonne.'],
    please: ['Veuillez sonner.', 'Écrivez au gardien.', 'Remplissez la feuille.', 'Il suffit de sonner.'],
    aim: ['Pour exercer cela : la cloche', 'Afin de vous opposer : la cloche'],
    'can-be-done': ['La demande peut être adressée au gardien.', 'Cela s’exerce à la porte.'],
    'by-doing': ['Cela se fait en cliquant sur la cloche.', 'Sur simple demande, le gardien ouvre.'],
    label: ['La cloche et la lampe, désinscription : à la porte'],
    'starts-with-deed': ['Se désabonner à la porte'],
  },
  silent: [
    'Nous ouvrons le tiroir à neuf heures.',
    'Le tiroir contient les lettres que vous nous avez données.',
    'Nous ne pouvons pas ouvrir.',
  ],
});
