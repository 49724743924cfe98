/** What a heading says of a page: its own one as much as a title, one further down only where it names a document. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/page/recognise/recognise';
import { pageOf } from '../support/page';

const isPolicy = (html: string): boolean => recognise(pageOf(html), '').isPolicy;

const data =
  '<p>La librería guarda el nombre y la dirección de quien encarga un libro, para poder enviárselo. Sus datos personales ' +
  'se borran al cabo de un año, y nadie más los recibe salvo nuestro transportista.</p>';
const story =
  '<p>Abrimos hace veinte años en la plaza del mercado, entre la panadería y la fuente. Cada jueves leemos cuentos a los ' +
  'niños del barrio, y en verano sacamos las mesas a la sombra de los plátanos.</p>';
const imprint =
  '<p>Librairie du Quai, 3 quai des Brumes, représentée par sa gérante. Les textes et les images de ces pages sont ' +
  'protégés ; toute reproduction demande une autorisation écrite. La librairie ne répond pas des pages de tiers.</p>';
const french =
  '<p>Nous gardons votre nom et votre adresse pour vous envoyer le livre commandé. Ces données ne sont transmises qu’au ' +
  'transporteur, et nous les effaçons après un an. Vous pouvez les consulter à tout moment.</p>';
const quiet =
  '<p>Notre boutique se trouve au bord du canal, à deux pas du marché couvert. Elle ouvre chaque matin à neuf heures, sauf ' +
  'le lundi, et nous y servons du thé aux clients qui lisent.</p>';

describe('the heading of the page itself', () => {
  it('says that part of a short text is enough, whatever the title', () => {
    const page = (level: string) => `<title>Librería del Faro</title><${level}>Política de privacidad</${level}>`;
    expect(isPolicy(page('h1') + data.repeat(3) + story.repeat(4))).toBe(true);
    expect(isPolicy(page('h2') + data.repeat(3) + story.repeat(4))).toBe(false);
    expect(isPolicy(page('h1') + story.repeat(4))).toBe(false);
  });

  it('begins a policy below an imprint that the title names', () => {
    const page = (level: string) =>
      `<title>Mentions légales | Librairie du Quai</title><h1>Mentions légales</h1>${imprint.repeat(2)}` +
      `<${level}>Confidentialité et sécurité</${level}>${french.repeat(3)}${quiet}`;
    expect(isPolicy(page('h1'))).toBe(true);
    expect(isPolicy(page('h2'))).toBe(false);
  });
});

describe('a line that names a contract', () => {
  it('ends no policy: it is a pointer, or part of an address', () => {
    const page = (line: string) =>
      `<title>Librería del Faro</title><h1>Política de privacidad</h1>${data}${line}${data.repeat(4)}${story.repeat(3)}`;
    expect(isPolicy(page('<p>Véase el aviso legal</p>'))).toBe(true);
    expect(isPolicy(page('<h2>Aviso legal</h2>'))).toBe(false);
  });
});

describe('a heading further down', () => {
  const form =
    '<p>Escríbanos y le contestaremos antes de una semana, también si busca un libro que ya no se vende. Usamos sus datos ' +
    'solo para responderle, y puede pasar por la tienda cuando quiera, de lunes a sábado, a preguntar por nosotros, por ' +
    'las lecturas de los jueves o por los libros que esperan en el almacén a que alguien los pida.</p>';
  const below = (name: string) =>
    `<title>Contacto | Librería del Faro</title><h1>Escríbanos</h1><p>Plaza Mayor 2.</p><h3>${name}</h3>${form}`;

  it('makes a policy where it names a document', () => {
    expect(isPolicy(below('Política de privacidad'))).toBe(true);
  });

  it('makes none of a form where it names but a topic', () => {
    expect(isPolicy(below('Nuestra privacidad'))).toBe(false);
  });
});
