/** By itself it says that something stops: « s’opposer », « se désabonner », « retirer votre consentement ». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'opt-out': 'opt out*|optout*|exclusion volontaire',
  object: `
      (s|vous|t|m|te|me|se) (y)? opposer|opposez vous|oppose toi|(droit|droits) ..20 (d|l) opposition|demande d opposition|
      droit (a l|d) opposition|opposition (a|au|aux)
    `,
  unsubscribe: 'desabonn*|desinscri*',
  withdraw: '{withdraw} ..10 {consent}|{consent} ..15 {withdraw}',
  'no-longer': `
      ne (plus|pas) (apparaitre|etre|faire|figurer|participer|recevoir|voir)|ne {want} (plus|pas) (apparaitre|etre|
      faire|figurer|participer|que|recevoir|voir)|ne plus {want}
    `,
  'turn-off': 'desactiv* !(~2 (compte|profil))',
  refuse: '{refuse} ..8 {tracker}|{tracker} ..10 {refuse}|tout refuser|refuser tout',
  restrict: `
      limitation (du|de leur|de votre|de ce|d un)? ~1 traitement*|limiter ~3 (traitement|utilisation|divulgation)|
      limitation ..12 (traitement|traitements)
    `,
  stop: `
      (arreter|cesser|stopper) (de|d|la|l|les|tout|toute)? (envoi|envois|reception|recevoir|collecte|suivi|emails|
      courriels)|(peut|peuvent) ~2 etre (arrete*|bloque*)|(mettre fin|mettre un terme) ..4 (abonnement|suivi|collecte|envoi)
    `,
  'leave-list':
    '(radier|retirer|retire|supprimer|supprime) ..8 (liste|listes) (de|d) (diffusion|distribution|envoi|mailing|contacts)',
  'text-stop': '(envoyer|envoyez|repondez|repondre|repondant|envoyant) ..6 stop ~2 au {digits}',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'opt-out': ['Opt-out', 'Un opt-out existe.'],
    object: [
      'Vous pouvez vous opposer au comptage.',
      'Vous pouvez vous y opposer.',
      'Le droit d’opposition s’exerce à la porte.',
      'Une opposition au comptage',
    ],
    unsubscribe: ['Désabonnez-vous.', 'Le lien de désinscription'],
    withdraw: ['Vous pouvez retirer votre consentement.', 'Un accord que vous pouvez révoquer'],
    'no-longer': ['Pour ne plus recevoir de lettres', 'Si vous ne souhaitez pas que la lampe compte'],
    'turn-off': ['Vous pouvez désactiver le compteur.', 'La désactivation du compteur'],
    refuse: ['Vous pouvez refuser les cookies.', 'Les traceurs que vous voulez bloquer'],
    restrict: ['Demandez la limitation du traitement.'],
    stop: [
      'Demandez de cesser l’envoi des lettres.',
      'Le compteur peut être arrêté.',
      'Vous pouvez mettre fin à l’abonnement.',
    ],
    'leave-list': ['Faites-vous retirer de notre liste de diffusion.'],
    'text-stop': ['Répondez STOP au 12345.'],
  },
  silent: [
    'Nous recueillons votre nom.',
    'Vous pouvez désactiver votre compte.',
    'L’opposition politique',
    'Le gardien s’oppose au vol.',
    'Si vous ne souhaitez pas nous donner votre nom',
  ],
});
