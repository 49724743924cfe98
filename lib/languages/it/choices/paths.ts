/** Paths of web addresses by which Italian sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

/** `/informativa-privacy`, `/privacy-policy`, `/note-legali.html`. */
const document =
  /\/(?:(?:condizioni|informativa|note-legali|termini)[\w-]*|(?:cookie|privacy)(?:[-_]?polic(?:y|ies))?|legal|terms)(?:\.[a-z]{2,5})?\/?$/i;

export const paths: ChoiceRules['paths'] = { document, contact: /\bcontat/i };
