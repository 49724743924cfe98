import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract';
import { pageOf, prose } from './page';

const dateOf = (body: string) => extract(pageOf(`<title>Privacy policy</title><body>${body}`), null).effectiveDate;

describe('the date that a policy states', () => {
  it.each([
    ['Last updated: November 9, 2016', '2016-11-09'],
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
      'in German',
      '<h1>Datenschutz</h1><p>Stand: 4. März 2021</p><p>Wir speichern die Daten, die Sie uns geben, und nutzen sie nur für den Zweck, zu dem Sie sie uns gegeben haben.</p>',
      '2021-03-04',
    ],
    [
      'in French',
      '<h1>Confidentialité</h1><p>Dernière mise à jour : 1er août 2022</p><p>Nous gardons le nom et l’adresse que vous nous donnez, et nous ne les transmettons qu’au livreur.</p>',
      '2022-08-01',
    ],
    [
      'in Spanish',
      '<h1>Privacidad</h1><p>Última actualización: 04/03/2020</p><p>Guardamos el nombre y la dirección que usted nos da, y los compartimos solo con el mensajero.</p>',
      '2020-03-04',
    ],
  ])('%s', (_name, body, date) => {
    expect(dateOf(body)).toBe(date);
  });

  it.each([
    ['a copyright', '<p>Copyright 2019 Larkfield Kites. © May 4, 2019</p>'],
    ['a law', '<p>The Kite Safety Act, effective January 1, 2020, gives you the right to ask.</p>'],
    ['an earlier policy', '<p>Until May 4, 2012, a previous version was in effect.</p>'],
    ['an impossible day', '<p>Last updated: February 31, 2012</p>'],
    ['a number', '<p>Last updated by our 1234/56/2012 committee.</p>'],
    ['nothing', ''],
  ])('is not %s', (_name, line) => {
    expect(dateOf(`<h1>Privacy policy</h1>${prose}${line}`)).toBeNull();
  });
});
