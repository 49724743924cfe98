/** Policies on cookies alone, by their German, French and Spanish names; banners are none. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise/recognise';
import { pageOf } from '../support/page';

const isPolicy = (title: string, text: string): boolean =>
  recognise(pageOf(`<title>${title}</title><h1>${title}</h1>${text}`), '').isPolicy;
const story =
  '<p>Der Hofladen liegt am alten Damm hinter der Mühle, und jeden Samstag gibt es dort Brot, Käse und Most.</p>';
const german =
  '<p>Diese Seite setzt ein Cookie, das sich den Warenkorb merkt, und ein zweites, das Besuche zählt. Die Cookies werden ' +
  'nach einem Tag gelöscht, und die Einwilligung kann jederzeit in den Einstellungen widerrufen werden.</p>';
const french =
  '<p>Ce site dépose un cookie qui retient le panier, et un autre qui compte les visites. Les cookies sont effacés au bout ' +
  'd’un jour, et le consentement peut être retiré à tout moment dans les réglages du navigateur.</p>';
const spanish =
  '<p>Este sitio instala una cookie que recuerda la cesta y otra que cuenta las visitas. Las cookies se borran al cabo de ' +
  'un día, y el consentimiento puede retirarse en cualquier momento desde los ajustes del navegador.</p>';

describe('a policy on cookies', () => {
  it.each([
    ['Cookie-Richtlinie', german],
    ['Cookie-Hinweise', german],
    ['Politique de cookies', french],
    ['Utilisation des cookies', french],
    ['Política de cookies', spanish],
    ['Uso de cookies', spanish],
  ])('%s', (name, text) => expect(isPolicy(name, text + story)).toBe(true));

  it.each([
    ['Hofladen am Damm', german],
    ['Ferme de la digue', french],
    ['Huerta del dique', spanish],
  ])('but not a notice of them on the page "%s"', (name, text) =>
    expect(isPolicy(name, text + story.repeat(3))).toBe(false),
  );

  const english =
    '<p>We use cookies to remember your basket and to count visits. Our partners set cookies of their own on our site to ' +
    'show you advertisements. You can refuse cookies in your browser, and withdraw your consent at any time.</p>';
  const within = (name: string): boolean =>
    isPolicy('Cookie Policy', `<div class="${name}">${english.repeat(2)}</div>`);

  it.each(['cookies-overview', 'cookie-policy-notes', 'consent-module'])('in a part of the page called %s', (name) =>
    expect(within(name)).toBe(true),
  );

  it.each(['cookie-banner', 'cookie-notice', 'consent-overlay', 'cookie-dialog', 'consent-modal'])(
    'but not where all of its text stands in a %s',
    (name) => expect(within(name)).toBe(false),
  );
});
