/** Paths of web addresses by which Spanish sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

/** `/politica-de-privacidad`, `/aviso-legal.html`. */
const document =
  /\/(?:aviso[\w-]*|condiciones[\w-]*|legal|polic(?:y|ies)|politica[\w-]*|privacidad|privacy(?:[-_]?(?:policy|notice|statement))?|terminos[\w-]*|terms)(?:\.[a-z]{2,5})?\/?$/i;

export const paths: ChoiceRules['paths'] = { document, contact: /\bcontact/i };
