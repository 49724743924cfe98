/** One denial in many wordings in the languages that are read by labels alone: where the weights do not know one, they keep silent. */
import { expect, it } from 'vitest';
import type { PracticeId } from '../../lib/policy/practice';
import { stancesOf } from '../support/stances-of';

interface Frames {
  readonly named: readonly (readonly [PracticeId, string])[];
  /** "~" stands for what is denied. */
  readonly frames: readonly string[];
}

const framesIn: Readonly<Record<'de' | 'fr' | 'es', Frames>> = {
  de: {
    named: [
      ['cookies', 'Cookies'],
      ['web-beacons', 'Zählpixel'],
      ['analytics', 'Analysedienste'],
      ['social-widgets', 'Social-Media-Plugins'],
      ['location', 'Standortdaten'],
      ['data-health', 'Gesundheitsdaten'],
    ],
    frames: [
      '~ sind auf unserer Website deaktiviert.',
      '~ wurden abgeschafft.',
      '~ haben wir entfernt.',
      'Wir haben uns gegen ~ entschieden.',
      '~ lehnen wir ab.',
      'Von ~ sehen wir ab.',
      '~ werden nicht mehr verwendet.',
      'Auf ~ wird verzichtet.',
    ],
  },
  fr: {
    named: [
      ['cookies', 'cookies'],
      ['web-beacons', 'balises web'],
      ['social-widgets', 'modules de réseaux sociaux'],
      ['third-party-cookies', 'cookies tiers'],
      ['location', 'données de localisation'],
      ['targeted-ads', 'publicités personnalisées'],
    ],
    frames: [
      'Les ~ ne sont plus utilisés.',
      'Nous n’utilisons aucuns ~.',
      'Nous avons renoncé aux ~.',
      'Nous nous abstenons d’utiliser des ~.',
      'Les ~ ont été supprimés de notre site.',
      'Les ~ sont désactivés sur notre site.',
      'Nous nous passons de ~.',
      'Notre site fonctionne sans ~.',
    ],
  },
  es: {
    named: [
      ['cookies', 'cookies'],
      ['web-beacons', 'balizas web'],
      ['analytics', 'herramientas de analítica'],
      ['third-party-cookies', 'cookies de terceros'],
      ['location', 'datos de ubicación'],
      ['data-health', 'datos de salud'],
    ],
    frames: [
      'Nuestro sitio está libre de ~.',
      'Hemos renunciado a ~.',
      'Las ~ se han eliminado de nuestro sitio.',
      'Las ~ están desactivadas en nuestro sitio.',
      'Rechazamos ~.',
      'Nuestro sitio funciona sin ~.',
      'Ya no usamos ~.',
      'No se recaban ~.',
    ],
  },
};

const isClaimed = (language: string, practice: PracticeId, text: string): boolean =>
  stancesOf(text, language).get(practice) === 'yes';

it.each(Object.entries(framesIn))(
  'never says that something is there which is denied (%s)',
  (language, { named, frames }) => {
    const texts = frames.flatMap((frame) =>
      named.map(([practice, name]) => [practice, frame.replace('~', name)] as const),
    );
    expect(texts.filter(([practice, text]) => isClaimed(language, practice, text))).toEqual([]);
  },
);

it.each([
  ['de', 'deletion', 'Auf Wunsch werden Ihre Daten entfernt, und Sie können die Löschung verlangen.'],
  ['fr', 'deletion', 'Vous pouvez supprimer votre compte et vos données à tout moment.'],
  ['es', 'deletion', 'Puede eliminar su cuenta y solicitar la supresión de sus datos.'],
] as const)('still reads what such words offer (%s)', (language, practice, text) => {
  expect(isClaimed(language, practice, text)).toBe(true);
});
