/** Letters in French. The terms are those of the regulation's French text. */
import type { Letter } from '../letter';
import type { Right } from '../rights';

const regulations = { gdpr: 'du RGPD (règlement (UE) 2016/679)', 'uk-gdpr': 'du RGPD britannique (UK GDPR)' } as const;

/** After "je vous prie". */
const asked: Readonly<Record<Right, string>> = {
  access:
    'de me dire quelles données personnelles vous détenez sur moi, d’où elles viennent, à quoi elles ' +
    'servent et à qui vous les avez communiquées, et de m’en envoyer une copie',
  deletion:
    'd’effacer les données personnelles que vous détenez sur moi, et de demander à tous ceux à qui vous les avez communiquées d’en faire autant',
  correction:
    'de rectifier les données personnelles que vous détenez sur moi. Ce qui est faux, et ce qu’il faut y lire : [à remplir]',
  'opt-out-of-sale':
    'de ne plus vendre mes données personnelles, et de ne plus les céder à d’autres entreprises pour leur publicité',
  'object-to-marketing':
    'de ne plus utiliser mes données personnelles à des fins de prospection, profilage compris, et de me retirer de toutes vos listes',
};

export const french: Letter = {
  greeting: 'Bonjour,',
  closing: 'Cordialement,\n[votre nom]',
  subjects: {
    access: 'Demande d’accès à mes données personnelles',
    deletion: 'Demande d’effacement de mes données personnelles',
    correction: 'Demande de rectification de mes données personnelles',
    'opt-out-of-sale': 'Ne vendez ni ne partagez mes données personnelles',
    'object-to-marketing': 'Opposition à la prospection',
  },
  promised: (where, quote) => `Votre politique de confidentialité${where} dit : « ${quote} »`,
  cite: ({ law, number }) =>
    law === 'ccpa'
      ? `de la section ${number} du Code civil de Californie (CCPA)`
      : `de l’article ${number.replace('(2)', ', paragraphe 2,')} ${regulations[law]}`,
  limits: {
    month: 'dans les meilleurs délais et au plus tard dans un mois',
    days45: 'dans les 45 jours',
    days15: 'dans les 15 jours ouvrables',
  },
  asks: (right, cite) => `${cite === null ? 'Je' : `En vertu ${cite}, je`} vous prie ${asked[right]}.`,
  answer: (limit) =>
    `Veuillez me confirmer${limit === null ? '' : ` ${limit}`} que c’est chose faite. S’il vous faut savoir qui je suis, ne demandez que le nécessaire.`,
};
