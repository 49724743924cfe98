import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract/extract';
import { pageOf, prose } from '../support/page';

const dateOf = (body: string) => extract(pageOf(`<title>Privacy policy</title><body>${body}`), null).effectiveDate;

/** Paragraphs that differ: a page shows none twice. */
const rules = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>We use your personal information for reason ${at} of ${count}.</p>`,
  ).join('');

describe('the date that a policy states', () => {
  it.each([
    ['Last updated: November 9, 2016', '2016-11-09'],
    ['Our latest privacy policy change was on November 9, 2016.', '2016-11-09'],
    ['Issued: 9 November 2016', '2016-11-09'],
    ['Privacy policy (11.2016)', '2016-11'],
    ['Privacy policy — 9 November 2016', '2016-11-09'],
    ['Last Updated on Nov. 9th, 2016', '2016-11-09'],
    ['Effective date: 9 November 2016', '2016-11-09'],
    ['This policy is effective as of the 9th of November 2016.', '2016-11-09'],
    ['Revised 2016-11-09', '2016-11-09'],
    ['Last modified: 11/09/2016', '2016-11-09'],
    ['Last modified: 25/09/2016', '2016-09-25'],
    ['Updated 3/7/14', '2014-03-07'],
    ['Last revised: March, 2015', '2015-03'],
    ['Version of 1 May 2018, last revised May 2018 (see what we changed)', '2018-05-01'],
    ['November 9, 2016 (last updated)', '2016-11-09'],
    ['November 9, 2016', '2016-11-09'],
    ['Posted: June 1, 2010 | Effective: July 1, 2010', '2010-07-01'],
    ['Effective: July 1, 2010. Last updated: June 1, 2010', '2010-06-01'],
    ['This notice applies from July 1, 2010.', '2010-07-01'],
    ['These rules will apply starting July 1, 2010', '2010-07-01'],
    ['Applicable as of 1 July 2010', '2010-07-01'],
    ['Valid from 1 July 2010', '2010-07-01'],
    ['Valid since 1 July 2010', '2010-07-01'],
    ['In force since 1 July 2010', '2010-07-01'],
    ['It comes into force on 1 July 2010.', '2010-07-01'],
    ['Rev. 07/2010', '2010-07'],
    ['Rev. July 2010', '2010-07'],
    ['Revised 7/2010', '2010-07'],
    ['Updated 2010-07', '2010-07'],
    ['Last updated: July 2010 — in line with the law of the Union (2009/136)', '2010-07'],
    ['Last updated on July 1, 2010 to follow the Kite Data Protection Act.', '2010-07-01'],
    ['Version 3 · as of July 2010 · written for the Data Protection Act', '2010-07'],
    ['Version 20100701', '2010-07-01'],
    ['Last updated in 07/2010 and replaces the notice of January 1, 2009', '2010-07'],
    ['Effective 2010-07-01, as updated in chapter 4. On 1 May 1990 we flew our first kite.', '2010-07-01'],
    ['Last updated on 07/01/2010. January 1, 2012 is when our new kites come.', '2010-07-01'],
  ])('%s', (line, date) => {
    expect(dateOf(`<h1>Privacy policy</h1><p>${line}</p>${prose}`)).toBe(date);
  });

  it.each([
    ['in a block of its own', `<h1>Privacy policy</h1><p>Effective date</p><p>May 4, 2012</p>${prose}`, '2012-05-04'],
    [
      'at the end',
      `<h1>Privacy policy</h1>${prose.repeat(9)}<p>This policy was last updated on May 4, 2012.</p>`,
      '2012-05-04',
    ],
    [
      'alone at the end',
      `<h1>Privacy policy</h1>${prose.repeat(9)}<p>16.10.2019</p><p>The kite shop</p>`,
      '2019-10-16',
    ],
    ['not alone in the middle', `<h1>Privacy policy</h1>${rules(14)}<p>16.10.2019</p>${rules(5)}${prose}`, null],
    [
      'in a line beside the text',
      `<main><h1>Privacy policy</h1><div>${prose.repeat(9)}</div><span>Last Modified: 8/11/2026</span></main><footer>© 2012 Kites</footer>`,
      '2026-08-11',
    ],
    [
      'in an entry of a line beside the text',
      '<header><p>Home – Our documents, all of them – Legal and company information – Last modified: 8/11/2026 – v1</p></header>' +
        `<main><h1>Privacy policy</h1><div>${prose.repeat(9)}</div></main>`,
      '2026-08-11',
    ],
    [
      'beside the text, under a label',
      `<main><h1>Privacy policy</h1><div>${prose.repeat(9)}</div></main><aside><div><span>Last update</span></div><div><b>May 4, 2012</b></div></aside>`,
      '2012-05-04',
    ],
    [
      'behind the name of a firm',
      `<h1>Privacy policy</h1><p>Larkfield Kites Ltd. | May 4, 2012</p>${rules(14)}${prose}`,
      '2012-05-04',
    ],
    [
      'to the day, where another line tells it',
      `<h1>Privacy policy</h1><p>In force since 4 May 2012</p>${rules(14)}${prose}<p>Version 2 – May 2012</p>`,
      '2012-05-04',
    ],
    [
      'not beside the text, where several lines tell one',
      `<main><h1>Privacy policy</h1><div>${prose.repeat(9)}</div></main>` +
        '<aside><a href="/a">Kites, updated May 4, 2012</a><br><a href="/b">Reels, updated May 9, 2012</a></aside>',
      null,
    ],
    [
      'above the heading, where several lines tell the same',
      `<div><p>Effective May 4, 2012</p></div><div><p>Effective: 4 May 2012</p></div><main><h1>Privacy policy</h1>${prose.repeat(9)}</main>`,
      '2012-05-04',
    ],
    [
      'above the heading, where it is older than what was changed',
      `<header><p>Effective May 4, 2012</p><p>Last updated May 9, 2012</p></header><main><h1>Privacy policy</h1>${prose.repeat(9)}</main>`,
      '2012-05-09',
    ],
    [
      'of its page, where the policy tells it',
      `<main><h1>Privacy policy</h1><p>This page was last updated on May 4, 2012.</p>${prose.repeat(9)}</main>`,
      '2012-05-04',
    ],
  ])('%s', (_name, body, date) => {
    expect(dateOf(body)).toBe(date);
  });

  it.each([
    'Effective 4 May 2012',
    'Gültig ab 4. Mai 2012',
    'En vigueur depuis le 4 mai 2012',
    'Vigente desde el 4 de mayo de 2012',
    'Entrada en vigor: 4 de mayo de 2012',
    'In vigore dal 4 maggio 2012',
  ])('above the page’s heading: %s', (line) => {
    expect(dateOf(`<header><p>${line}</p></header><main><h1>Privacy policy</h1>${prose}</main>`)).toBe('2012-05-04');
  });

  it.each([
    'Last change of this page: 4 May 2012',
    'Site last updated: May 4, 2012',
    'Letzte Änderung dieser Seite: 4. Mai 2012',
    'Webseite zuletzt geändert am 4.5.2012',
    'Dernière modification de cette page : 4 mai 2012',
    'Última modificación de esta página: 4 de mayo de 2012',
    'Ultima modifica della pagina: 4 maggio 2012',
    'Published 4 May 2012',
  ])('not of a page, in a footer: %s', (line) => {
    expect(dateOf(`<main><h1>Privacy policy</h1>${prose}</main><footer><p>${line}</p></footer>`)).toBeNull();
  });

  it.each([
    ['en-GB', null, '2020-04-03'],
    ['en-au', null, '2020-04-03'],
    ['en', 'https://kites.co.uk/privacy', '2020-04-03'],
    ['en-US', 'https://kites.example/uk', '2020-03-04'],
    ['', 'https://kites.com.au/', '2020-04-03'],
    ['', 'kites.au', '2020-03-04'],
  ])('03/04/2020 in %j at %s', (lang, url, date) => {
    const page = pageOf(`<html lang="${lang}"><h1>Privacy policy</h1><p>Last updated: 03/04/2020</p>${prose}`);
    expect(extract(page, url).effectiveDate).toBe(date);
  });

  const policies = {
    de: '<h1>Datenschutz</h1><p>Wir speichern die Daten, die Sie uns geben, und nutzen sie nur für den Zweck, zu dem Sie sie uns gegeben haben.</p>',
    fr: '<h1>Confidentialité</h1><p>Nous gardons le nom et l’adresse que vous nous donnez, et nous ne les transmettons qu’au livreur.</p>',
    es: '<h1>Privacidad</h1><p>Guardamos el nombre y la dirección que usted nos da, y los compartimos solo con el mensajero.</p>',
  } as const;

  it.each([
    ['fr', 'Cette politique a le statut de mars 2021.', '2021-03'],
    ['de', 'Stand: 4. März 2021', '2021-03-04'],
    ['de', 'Zuletzt geändert am 04.03.2021', '2021-03-04'],
    ['de', 'Fassung vom 4. März 2021', '2021-03-04'],
    ['de', 'Überarbeitet im März 2021', '2021-03'],
    ['de', 'Stand: 03/2021', '2021-03'],
    ['fr', 'Dernière mise à jour : 08/2022', '2022-08'],
    ['de', 'Inkrafttreten: 04.03.2021', '2021-03-04'],
    ['de', 'Diese Erklärung wurde am 4. März 2021 aktualisiert.', '2021-03-04'],
    ['de', 'Seit dem 25. Mai 2018 gilt die Datenschutz-Grundverordnung.', null],
    ['fr', 'Dernière mise à jour : 1er août 2022', '2022-08-01'],
    ['fr', 'Elle a été modifiée pour la dernière fois le 1er août 2022.', '2022-08-01'],
    ['fr', 'Dernière révision : août 2022', '2022-08'],
    ['fr', 'Texte révisé le 1er août 2022', '2022-08-01'],
    ['fr', 'Notice établie le 1er août 2022', '2022-08-01'],
    ['fr', 'Etablies le 1er août 2022', '2022-08-01'],
    ['fr', 'Lyon, le 1er août 2022', '2022-08-01'],
    ['de', 'Der Text wurde mit dem Mustergenerator erstellt (Abruf: 04.03.2021).', null],
    ['de', 'Der Text wurde mithilfe der Muster AG erstellt (Version #2021-03-04).', null],
    ['de', 'Musterstadt, den 4. März 2021', '2021-03-04'],
    ['fr', 'Fait à Lyon, le 1er août 2022', '2022-08-01'],
    ['fr', 'Les transferts reposent sur la décision adoptée le 10 juillet 2023.', null],
    ['fr', 'Applicable à partir du 1er août 2022', '2022-08-01'],
    ['fr', 'Le règlement du 27 avril 2016 est en vigueur.', null],
    [
      'fr',
      'Nous suivons le RGPD, texte commun aux pays de l’Union sur la vie privée, applicable à partir du 25 mai 2018.',
      null,
    ],
    ['fr', 'Elle respecte le règlement (UE) 2016/679 du 27 avril 2016, entré en vigueur le 25 mai 2018.', null],
    ['fr', 'En vigueur au 25 mai 2018, dans le respect du droit.', '2018-05-25'],
    ['es', 'Cumple con el RGPD de la UE. Última modificación: 7.4.2022', '2022-04-07'],
    ['es', 'Última actualización: 04/03/2020', '2020-03-04'],
    ['es', 'Entrará en vigencia el 4 de marzo de 2020', '2020-03-04'],
    ['es', 'Fue modificada por última vez el 4 de marzo de 2020.', '2020-03-04'],
    ['es', 'Versión de marzo de 2020', '2020-03'],
    ['es', 'La presente política rige a partir del 4 de marzo de 2020.', '2020-03-04'],
    ['es', 'Rige a partir del marzo 4 del 2020.', '2020-03-04'],
    ['es', 'Elaborada el 4 de marzo de 2020', '2020-03-04'],
    ['es', 'Fue actualizada el día 4 de marzo de 2020 para adaptarse al Reglamento General.', '2020-03-04'],
    ['de', 'Gültigkeitsdatum: 4. März 2020 · Lerchenwerk', '2020-03-04'],
    ['es', 'Revisada en marzo del 2020', '2020-03'],
  ] as const)('in another language (%s): %s', (language, line, date) => {
    expect(dateOf(`${policies[language]}<p>${line}</p>`)).toBe(date);
  });

  it.each([
    ['a copyright', '<p>Copyright 2019 Larkfield Kites. © May 4, 2019</p>'],
    ['a law', '<p>The Kite Safety Act, effective January 1, 2020, gives you the right to ask.</p>'],
    ['an earlier policy', '<p>Until May 4, 2012, a previous version was in effect.</p>'],
    ['an impossible day', '<p>Last updated: February 31, 2012</p>'],
    ['a year alone', '<p>Updated 2022</p>'],
    ['a version of a year', '<p>Version 2024</p><p>Stand 2024</p><p>© 2024</p>'],
    ['a month that is none', '<p>Updated 13/2022</p>'],
    ['a part of a number', '<p>Updated by form 05/2018-2 and 120180511.</p>'],
    ['what it replaces', '<p>This notice replaces the one of May 4, 2012.</p>'],
    ['a number', '<p>Last updated by our 1234/56/2012 committee.</p>'],
    ['nothing', ''],
  ])('is not %s', (_name, line) => {
    expect(dateOf(`<h1>Privacy policy</h1>${prose}${line}`)).toBeNull();
  });
});
