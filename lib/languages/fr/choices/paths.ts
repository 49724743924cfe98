/** Paths of web addresses by which French sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

const privacy = 'privacy(?:[-_]?(?:policy|notice|statement))?';
const names = [
  'cg[uv]',
  'charte[\\w-]*',
  'conditions[\\w-]*',
  'confidentialite',
  'legal',
  'mentions-legales',
  'polic(?:y|ies)',
  'politique[\\w-]*',
  'terms',
  privacy,
];

/** `/politique-de-confidentialite`, `/mentions-legales.html`. */
const document = new RegExp(`\\/(?:${names.join('|')})(?:\\.[a-z]{2,5})?\\/?$`, 'i');

export const paths: ChoiceRules['paths'] = { document, contact: /\bcontact/i };
