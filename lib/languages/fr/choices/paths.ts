/** Paths of web addresses by which French sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

/** `/politique-de-confidentialite`, `/mentions-legales.html`. */
const document =
  /\/(?:cg[uv]|charte[\w-]*|conditions[\w-]*|confidentialite|legal|mentions-legales|polic(?:y|ies)|politique[\w-]*|privacy(?:[-_]?(?:policy|notice|statement))?|terms)(?:\.[a-z]{2,5})?\/?$/i;

export const paths: ChoiceRules['paths'] = { document, contact: /\bcontact/i };
