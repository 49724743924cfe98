/** Word classes that the patterns share, without accents, as the patterns are. */
import type { Lexicon } from '../../../detect/net/pattern';
import { any } from '../../listed-patterns';

export const lexicon: Lexicon = {
  /** The reader, whom French policies also name in the third person. */
  you: any(
    'vous|tu|(l|chaque|tout) (abonne|acheteur|adherent|internaute|utilisateur)',
    '(le|la|tout|chaque) (client|membre|patient|personne concernee|visiteur)',
    '(les|ces) (abonnes|clients|internautes|membres|parents|personnes concernees|utilisateurs|visiteurs)',
    'toute personne',
  ),
  can: 'peut|peuvent|peux|pourra|pourraient|pourrez|pourront|pouvez',
  want: 'desire|desirez|preferez|souhaite|souhaitent|souhaites|souhaitez|veulent|veut|veux|voulez',
  deed: any(
    'acceder|demander|desabonner|desactiver|desinscrire|empecher|exercer|faire valoir|gerer|limiter',
    'modifier|obtenir|opposer|parametrer|rectifier|refuser|retirer|revoquer|supprimer|ne plus',
  ),
  withdraw: 'annuler|retirant|retirer|retirez|retrait|revocation|revoquer|revoquez',
  consent: 'accord|autorisation|consentement|consentements',
  refuse: 'bloquer|bloquez|empecher|empechez|exclure|interdire|refuser|refuses|refusez|rejeter',
  /** What can be refused: what companies do, and what they do it with. */
  tracker: any(
    'collecte|cookie|cookies|depot|mesure|publicite|publicites|suivi|tracage|traceur|traceurs|temoins',
    'newsletter|traitement',
  ),
  manage: any(
    'ajuster|changer|choisir|configurer|configurez|definir|gerer|gerez|modifier|modifiez|parametrer',
    'parametrez|personnaliser|regler',
  ),
  choices: any(
    'choix|consentement|consentements|cookie|cookies|notifications|parametres|preferences|reglages',
    'traceurs|temoins',
  ),
  change: any(
    'acceder|accedez|actualiser|cloturer|consulter|corriger|corrigez|effacer|effacement|exporter',
    'fermer|mettre a jour|modifier|modifiez|recuperer|rectifier|rectification|suppression|supprimer',
    'supprimez|telecharger|verifier',
  ),
  /** What is held about a person and can be seen, changed or deleted; not « plus d’informations ». */
  held: any(
    `(le|leur|leurs|mes|mon|ses|son|tes|ton|un|vos|votre) ~2 ${any(
      'compte|comptes|contenu|contenus|coordonnees|donnees|historique|informations|profil|renseignements',
    )}`,
    '(donnees|informations|renseignements) (a caractere personnel|personnelles|personnels|{held-about})',
  ),
  'held-about': '(le|la|les|vous) concernant',
  digits: '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
};
