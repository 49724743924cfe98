/** What speaks of a matter in general states nothing, in the languages that are read by labels alone, too. */
import { expect, it } from 'vitest';
import type { PracticeId } from '../../lib/policy/practice';
import { asSentence, stancesOf } from '../support/stances-of';

interface Talk {
  /** A practice, what does it, and its name. */
  readonly doings: readonly (readonly [PracticeId, string, string])[];
  /** "~" stands for what is done, "%" for its name. */
  readonly frames: readonly string[];
  /** States something after all. */
  readonly statement: readonly [PracticeId, string];
}

const talkIn: Readonly<Record<'de' | 'fr' | 'es', Talk>> = {
  de: {
    doings: [
      ['sale', 'Ihre Daten verkaufen', 'Verkauf Ihrer Daten'],
      ['location', 'Ihren Standort erfassen', 'Erfassung Ihres Standorts'],
      ['data-health', 'Gesundheitsdaten erheben', 'Erhebung von Gesundheitsdaten'],
    ],
    frames: [
      'Manche Unternehmen wollen ~.',
      'Firmen, die ~, müssen vorher fragen.',
      'Dieser Abschnitt erklärt, ob wir ~.',
      'Sie fragen sich vielleicht, ob wir ~.',
      'Sollten wir jemals ~, sagen wir es Ihnen vorher.',
      '%: siehe Abschnitt 4.',
      '% ist ein heikles Thema.',
      'Der Begriff umfasst %.',
      'Ihr Arbeitgeber kann ~.',
      'Verlinkte Seiten können ~.',
      'Wir haften nicht für Seiten, die ~.',
      'Das Gesetz regelt, wann Unternehmen ~ dürfen.',
    ],
    statement: ['cookies', 'Viele Seiten unserer Website setzen Cookies ein.'],
  },
  fr: {
    doings: [
      [
        'advertising-partners',
        'communiquer vos données à des annonceurs',
        'communication de vos données à des annonceurs',
      ],
      ['cross-border', 'transférer des données aux États-Unis', 'transfert de données aux États-Unis'],
      ['data-health', 'recueillir des données de santé', 'collecte de données de santé'],
    ],
    frames: [
      'Certaines entreprises peuvent ~.',
      'Les entreprises qui veulent ~ doivent le demander.',
      'Cette section explique si nous pouvons ~.',
      'Vous vous demandez peut-être si nous allons ~.',
      'Si nous devions un jour ~, nous vous le dirions.',
      '% : voir la section 4.',
      'La % est un sujet délicat.',
      'Le terme couvre la %.',
      'Votre employeur peut ~.',
      'Les sites liés peuvent ~.',
      'Nous ne répondons pas des sites qui peuvent ~.',
      'La loi dit quand les entreprises peuvent ~.',
    ],
    statement: ['cookies', 'Beaucoup de sites de notre groupe utilisent des cookies.'],
  },
  es: {
    doings: [
      ['advertising-partners', 'ceder sus datos a anunciantes', 'cesión de sus datos a anunciantes'],
      ['location', 'registrar su ubicación', 'registro de su ubicación'],
      ['data-health', 'recoger datos de salud', 'recogida de datos de salud'],
    ],
    frames: [
      'Algunas empresas pueden ~.',
      'Las empresas que quieren ~ deben preguntar antes.',
      'Esta sección explica si podemos ~.',
      'Quizá se pregunte si vamos a ~.',
      'Si alguna vez tuviéramos que ~, se lo diríamos.',
      '%: véase la sección 4.',
      'La % es un asunto delicado.',
      'El término abarca la %.',
      'Su empleador puede ~.',
      'Los sitios enlazados pueden ~.',
      'No respondemos de los sitios que puedan ~.',
      'La ley dice cuándo las empresas pueden ~.',
    ],
    statement: ['cookies', 'Muchas páginas de nuestro sitio utilizan cookies.'],
  },
};

it.each(Object.entries(talkIn))('states nothing (%s)', (language, { doings, frames }) => {
  const texts = frames.flatMap((frame) =>
    doings.map(
      ([practice, does, name]) => [practice, asSentence(frame.replace('~', does).replace('%', name))] as const,
    ),
  );
  expect(texts.filter(([practice, text]) => stancesOf(text, language).has(practice))).toEqual([]);
});

it.each(Object.entries(talkIn))(
  'but for what is told of the company (%s)',
  (language, { statement: [practice, text] }) => {
    expect(stancesOf(text, language).has(practice)).toBe(true);
  },
);
