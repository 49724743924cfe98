/** Paths of web addresses by which Spanish sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

const privacy = 'privacy(?:[-_]?(?:policy|notice|statement))?';
const names = [
  'aviso[\\w-]*',
  'condiciones[\\w-]*',
  'legal',
  'polic(?:y|ies)',
  'politica[\\w-]*',
  'privacidad',
  'terminos[\\w-]*',
  'terms',
  privacy,
];

/** `/politica-de-privacidad`, `/aviso-legal.html`. */
const document = new RegExp(`\\/(?:${names.join('|')})(?:\\.[a-z]{2,5})?\\/?$`, 'i');

export const paths: ChoiceRules['paths'] = { document, contact: /\bcontact/i };
