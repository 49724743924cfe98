/** Which of a page's links leads to its policy, in German, French, Spanish and Italian: each label with its address. */
import { describe, expect, it } from 'vitest';
import { findPolicyLink } from '../../lib/page/links/site-policy';
import { pageOf } from '../support/page';

const labelIn = (links: readonly (readonly [string, string])[]): string | null => {
  const written = links.map(([label, path]) => `<li><a href="${path}">${label}</a></li>`).join('');
  const page = pageOf(`<footer><ul>${written}</ul></footer>`);
  return findPolicyLink(page, 'https://larkfield.example/')?.label ?? null;
};

describe('the policy’s link', () => {
  it.each([
    ['Datenschutz', '/ds'],
    ['Datenschutzhinweise', '/7'],
    ['Datenschutzerklärung', '/erklaerung'],
    ['Hinweise zum Datenschutz', '/hinweise'],
    ['Impressum &amp; Datenschutz', '/impressum'],
    ['Confidentialité', '/conf'],
    ['Politique de confidentialité', '/p'],
    ['Vie privée', '/vp'],
    ['Protection des données', '/pd'],
    ['Vos données', '/donnees-personnelles'],
    ['Mentions légales et confidentialité', '/mentions'],
    ['Mentions RGPD', '/rgpd'],
    ['Privacidad', '/7'],
    ['Aviso de privacidad', '/aviso'],
    ['Políticas de privacidad', '/p'],
    ['Política de tratamiento de datos', '/datos'],
    ['Aviso legal y privacidad', '/legal'],
    ['Informativa sulla privacy', '/informativa'],
    ['Trattamento dei dati personali', '/trattamento-dati'],
    ['Tutela della riservatezza', '/protezione-dei-dati'],
    ['Informativa', '/informativa-privacy'],
  ])('%s', (label, path) => {
    expect(
      labelIn([
        ['Cookies', '/cookies'],
        [label, path],
        ['Kontakt', '/kontakt'],
      ]),
    ).toBe(label.replace('&amp;', '&'));
  });

  it.each([
    ['Datenschutzeinstellungen', '/einstellungen'],
    ['Datenschutz-Einstellungen', '/privat'],
    ['Paramètres de confidentialité', '/parametres'],
    ['Paramétrer la confidentialité', '/parametres'],
    ['Configuración de privacidad', '/config'],
    ['Impressum', '/impressum'],
    ['Mentions légales', '/mentions'],
    ['Aviso legal', '/legal'],
    ['Curso de bases de datos', '/curso'],
    ['Impostazioni della privacy', '/impostazioni'],
    ['Note legali', '/note-legali'],
    ['Preferenze privacy', '/preferenze'],
    ['Neues zum Verein', '/neues'],
  ])('is not %s', (label, path) => {
    expect(labelIn([[label, path]])).toBeNull();
  });
});
