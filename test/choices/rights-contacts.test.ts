/** Whom a policy names to write to for one's rights without saying so in the sentence: by the section, or by a reference to it. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { Block } from '../../lib/policy/document';
import { block, heading, policy } from '../support/policy-with-links';

const choicesOf = (language: string, blocks: readonly Block[]): readonly string[] =>
  findChoices(policy(blocks, 'https://shop.example/privacy', language)).map(
    ({ kind, label, optOut }) => `${kind}${optOut ? '!' : ''} ${label}`,
  );

const under = (title: string, text: string): readonly Block[] => [heading(title), block(text, { headings: [title] })];

describe('under a heading about rights', () => {
  it.each([
    ['de', 'Ihre Rechte', 'Anfragen bitte an post@laden.example.'],
    ['de', 'Welche Rechte haben Sie?', 'E-Mail: post@laden.example'],
    ['fr', 'Vos droits', 'Contact : post@laden.example'],
    ['es', 'Derechos de los interesados', 'Correo: post@laden.example'],
    ['it', 'Diritti dell’interessato', 'E-mail: post@laden.example'],
    ['en', 'Your rights', 'E-mail: post@laden.example'],
  ])('%s: %s / %s', (language, title, text) => {
    expect(choicesOf(language, under(title, text))).toEqual(['contact! post@laden.example']);
  });

  it.each([
    ['de', 'Ihre Rechte', 'Beschweren können Sie sich bei der Aufsichtsbehörde: post@aufsicht.example'],
    ['de', 'Ihre Rechte', 'Telefon: +49 30 1234567'],
    ['de', 'Urheberrecht', 'E-Mail: post@laden.example'],
    ['fr', 'Vos droits', 'Réclamation auprès de l’autorité de contrôle : post@autorite.example'],
    ['es', 'Sus derechos', 'Puede presentar una reclamación: post@autoridad.example'],
    ['en', 'Your rights', 'You may lodge a complaint with the authority at post@authority.example.'],
    ['en', 'Our shops', 'E-mail: post@shop.example'],
  ])('%s: nobody in %s / %s', (language, title, text) => {
    expect(choicesOf(language, under(title, text))).toEqual([]);
  });
});

describe('by a reference to who is responsible', () => {
  it.each([
    ['de', 'Verantwortlicher', 'Ihre Rechte', 'Wenden Sie sich dafür an die oben genannte Adresse.'],
    ['de', 'Verantwortliche Stelle', 'Auskunft', 'Zur Ausübung Ihrer Rechte kontaktieren Sie uns bitte.'],
    ['fr', 'Responsable du traitement', 'Vos droits', 'Pour exercer ces droits, écrivez-nous.'],
    ['es', 'Responsable del tratamiento', 'Derechos', 'Para ejercer estos derechos, escríbanos.'],
    ['it', 'Titolare del trattamento', 'Diritti', 'Per esercitare i Suoi diritti può contattarci.'],
  ])('%s: %s / %s / %s', (language, who, title, text) => {
    const blocks = [...under(who, 'Post: post@laden.example'), ...under(title, text)];
    expect(choicesOf(language, blocks)).toEqual(['contact! post@laden.example']);
  });

  it.each([
    [
      'de',
      'Verantwortlicher',
      'Ihre Rechte',
      'Sie haben ein Recht auf Auskunft. Hierzu und zu weiteren Fragen können Sie sich an uns wenden.',
    ],
    [
      'fr',
      'Responsable du traitement',
      'Vos droits',
      'Vous pouvez demander la suppression de vos données. À cet effet, vous pouvez nous écrire.',
    ],
    ['de', 'Verantwortlicher', 'Ihre Rechte', 'Melden Sie sich einfach bei uns.'],
    ['es', 'Responsable del tratamiento', 'Sus derechos', 'Basta con escribirnos.'],
  ])('%s: for a request by what stands before, %s / %s / %s', (language, who, title, text) => {
    const blocks = [...under(who, 'Post: post@laden.example'), ...under(title, text)];
    expect(choicesOf(language, blocks)).toEqual(['contact post@laden.example']);
  });

  it('names no other address where the sentence has its own', () => {
    const text = 'Zur Ausübung Ihrer Rechte kontaktieren Sie uns unter recht@laden.example.';
    const blocks = [...under('Verantwortlicher', 'Telefon: +49 30 1234567'), ...under('Ihre Rechte', text)];
    expect(choicesOf('de', blocks)).toEqual(['contact! recht@laden.example']);
  });

  it.each([
    ['de', 'Verantwortlicher', 'Ihre Rechte', 'Bei Fragen und Anregungen können Sie uns jederzeit kontaktieren.'],
    ['de', 'Verantwortlicher', 'Unser Laden', 'Wenden Sie sich an uns, wenn eine Lampe flackert.'],
    ['fr', 'Responsable du traitement', 'Livraison', 'Pour suivre un colis, écrivez-nous.'],
    ['es', 'Responsable del tratamiento', 'Envíos', 'Para seguir un paquete, escríbanos.'],
  ])('%s: nothing by %s / %s / %s', (language, who, title, text) => {
    const blocks = [...under(who, 'Post: post@laden.example'), ...under(title, text)];
    expect(choicesOf(language, blocks)).toEqual([]);
  });
});

describe('buttons of the page itself', () => {
  it.each([
    ['de', 'Die Erfassung können Sie verhindern: [Google Analytics deaktivieren](#)'],
    ['en', 'You can also [opt out of interest-based advertising](#).'],
  ])('%s: %s', (language, text) => {
    expect(choicesOf(language, [block(text)])).toEqual([expect.stringMatching(/^(?:analytics|advertising)! /)]);
  });

  it.each([
    ['de', 'Mehr dazu [hier](#).'],
    ['en', 'You can opt out of advertising. [Back](#)'],
  ])('%s: none in %s', (language, text) => {
    expect(choicesOf(language, [block(text)])).toEqual([]);
  });
});

it('tells the entries of a list apart by what each says', () => {
  const text =
    'AdCo: Werbung; Auftragsverarbeitungsvertrag: [adco.example/dpa](https://adco.example/dpa); ' +
    'Widerspruchsmöglichkeit (Opt-Out): [adco.example/aus](https://adco.example/aus).';
  expect(choicesOf('de', [block(text)])).toEqual(['advertising! adco.example/aus']);
});
