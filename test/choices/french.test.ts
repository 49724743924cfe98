/** Ways out of invented French policies: what is offered, what is only told, and what other companies tell. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { Block } from '../../lib/policy/document';
import { block, heading, item, policy } from '../support/policy-with-links';

const choicesOf = (...blocks: readonly Block[]): readonly string[] =>
  findChoices(policy(blocks, 'https://boutique.example/confidentialite', 'fr')).map(
    ({ kind, label, optOut }) => `${kind}${optOut ? '!' : ''} ${label}`,
  );

describe('offers', () => {
  it.each([
    ['Vous pouvez vous opposer à la mesure d’audience [ici](/mesure).', 'analytics! ici'],
    ['Pour vous désabonner de notre infolettre, cliquez sur [ce lien](/lettre).', 'marketing! ce lien'],
    [
      'Si vous ne souhaitez plus recevoir de publicité d’AdCo, rendez-vous sur [cette page](https://adco.example/non).',
      'advertising! cette page',
    ],
    [
      'L’internaute peut refuser les cookies de StatCo depuis [stat.example/non](https://stat.example/non).',
      'cookies! stat.example/non',
    ],
    ['Vous pouvez à tout moment paramétrer les cookies [sur cette page](/choix).', 'cookies! sur cette page'],
    ['A TOUT MOMENT VOUS POUVEZ DESACTIVER LES TRACEURS [ICI](/choix).', 'cookies! ICI'],
    [
      'AdCo (publicité ciblée), opt-out : [https://adco.example/non](https://adco.example/non)',
      'advertising! https://adco.example/non',
    ],
    [
      'Pour exercer vos droits, écrivez à [droits@boutique.example](mailto:droits@boutique.example).',
      'contact! droits@boutique.example',
    ],
    [
      'Vous pouvez retirer votre consentement par simple courriel à droits@boutique.example.',
      'contact! droits@boutique.example',
    ],
    ['Ces droits peuvent être exercés auprès de droits@boutique.example.', 'contact! droits@boutique.example'],
    [
      'Pour obtenir la rectification de vos données, contactez droits@boutique.example.',
      'contact droits@boutique.example',
    ],
    ['Vous pouvez demander une copie de vos données via [notre formulaire](/copie).', 'data-request notre formulaire'],
    ['Vous pouvez supprimer votre compte depuis [votre espace client](/compte).', 'account votre espace client'],
    ['Le client peut s’opposer à la prospection par téléphone au 01 55 50 10 20.', 'contact! 01 55 50 10 20'],
    [
      'Vous pouvez exercer ces droits par courrier à l’adresse suivante : Boutique SARL, 4 rue des Tilleuls, 75011 Paris.',
      'contact! Boutique SARL, 4 rue des Tilleuls, 75011 Paris',
    ],
    ['La mesure d’audience peut être arrêtée en décochant la case de [cette page](/mesure).', 'analytics! cette page'],
    [
      'Pour toute demande d’accès ou de suppression, remplissez [ce formulaire](/demande).',
      'data-request ce formulaire',
    ],
    ['Pour vous désinscrire, cliquez [ici](/lettre).', 'marketing! ici'],
    ['Inscrivez-vous contre le démarchage : [Bloctel](https://www.bloctel.gouv.fr/)', 'marketing! Bloctel'],
    ['Pour ne plus recevoir nos SMS, répondez STOP au 36123.', 'marketing! STOP au 36123'],
  ])('%s', (text, expected) => {
    expect(choicesOf(block(text))).toEqual([expected]);
  });

  it('follows a heading that names the rights', () => {
    const text = 'Pour les exercer, merci d’adresser un mot à droits@boutique.example.';
    expect(choicesOf(heading('Vos droits'), block(text, { headings: ['Vos droits'] }))).toEqual([
      'contact! droits@boutique.example',
    ]);
  });

  it('follows a sentence that hangs on the one before', () => {
    const text = 'Vous pouvez vous opposer au démarchage. Pour cela, écrivez à non@boutique.example.';
    expect(choicesOf(block(text))).toEqual(['contact! non@boutique.example']);
  });

  it('reads an item together with what introduces the list', () => {
    const lead = 'Pour exercer vos droits, vous pouvez nous contacter :';
    expect(choicesOf(item(lead, 'par e-mail : [droits@boutique.example](mailto:droits@boutique.example)'))).toEqual([
      'contact! droits@boutique.example',
    ]);
  });

  it('sends from a sentence to the section with its addresses', () => {
    const blocks = [
      block('Pour exercer vos droits, écrivez à l’adresse indiquée ci-dessous.'),
      heading('Nous contacter'),
      block('bureau@boutique.example', { headings: ['Nous contacter'] }),
    ];
    expect(choicesOf(...blocks)).toEqual(['contact! bureau@boutique.example']);
  });

  it.each(['Gérer mes cookies', 'Paramètres des cookies', 'Retirer mon consentement'])(
    'takes the button "%s" for what it says',
    (label) => {
      expect(choicesOf(block(`Ce choix vaut six mois : [${label}](#)`))).toEqual([`cookies! ${label}`]);
    },
  );
});

describe('talk', () => {
  it.each([
    'Nous utilisons [StatCo](https://stat.example/info) pour compter les visites.',
    'La licéité du traitement effectué avant le retrait du consentement demeure, voir [le commentaire](/x).',
    'En cas d’opposition de votre part, [HostCo](https://host.example/x) conserve une copie.',
    'Si vous refusez les cookies, certaines parties de [la boutique](/x) ne fonctionnent plus.',
    'Sauf opposition de votre part, vos coordonnées sont transmises à [AdCo](https://adco.example/x).',
    'Vos données sont conservées chez [HostCo](https://host.example/x) jusqu’à votre désinscription.',
    'Les lettres sont ensuite supprimées par [HostCo](https://host.example/x).',
    'Nous supprimons votre compte chez [HostCo](https://host.example/x) après trois ans.',
    'Vous ne pouvez pas refuser les cookies techniques de [HostCo](https://host.example/x).',
    'Le responsable du traitement est Boutique SARL, courriel : info@boutique.example.',
    'Pour toute question sur cette page, écrivez à info@boutique.example.',
    'Demandez une copie de la politique à info@boutique.example.',
    'Vous avez un droit d’accès prévu à [l’article 15 du RGPD](https://loi.example/15).',
    'Vous avez le droit d’introduire une réclamation auprès de la [CNIL](https://cnil.example/x).',
    'Vous pouvez renvoyer votre achat avec le formulaire de rétractation [ici](/x).',
    'Si vous ne souhaitez pas nous donner votre adresse, passez à [la boutique](/plan).',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });
});

describe('what other companies tell', () => {
  it.each([
    'Pour en savoir plus, consultez la politique de confidentialité d’AdCo : [https://adco.example/donnees](https://adco.example/donnees).',
    'Vos possibilités d’opposition figurent dans la politique d’AdCo sur [https://adco.example/donnees](https://adco.example/donnees).',
    'Vous pouvez refuser StatCo comme le dit sa [politique relative aux cookies](https://stat.example/cookies).',
    'Vous pouvez refuser StatCo. Pour en savoir plus : [StatCo](https://stat.example/info).',
    'StatCo traite vos données selon ses [conditions](https://stat.example/cgu).',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });

  it('offers of two links the one that stops something', () => {
    const text =
      'Publicité d’AdCo, politique de confidentialité : [https://adco.example/donnees](https://adco.example/donnees), ' +
      'opt-out : [https://adco.example/non](https://adco.example/non).';
    expect(choicesOf(block(text))).toEqual(['advertising! https://adco.example/non']);
  });

  it('offers help pages of browsers where cookies can be deleted', () => {
    const text =
      'Vous pouvez supprimer les cookies dans votre navigateur : [Renard](https://renard.example/cookies), [Boussole](https://boussole.example/cookies).';
    expect(choicesOf(block(text))).toEqual(['cookies! Renard', 'cookies! Boussole']);
  });

  it('does not offer a browser that is only named', () => {
    expect(choicesOf(block('Des cookies sont aussi déposés par [Renard](https://renard.example/).'))).toEqual([]);
  });

  it('does not take a sentence with an address in it for an address', () => {
    const text = 'Vous pouvez retirer votre consentement en voyant notre Accueil, 4 rue des Tilleuls, 75011 Paris.';
    expect(choicesOf(block(text))).toEqual([]);
  });

  it.each(['https://support.renard.example/cookies', 'https://aide.renard.example/support'])(
    'does not take a help page for somebody to write to: %s',
    (href) => {
      expect(choicesOf(block(`Vous pouvez bloquer les cookies dans Renard : [${href}](${href})`))).toEqual([
        `cookies! ${href}`,
      ]);
    },
  );
});
