/** Paths of web addresses by which German sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

/** `/datenschutz`, `/legal/privacy-policy.html`. */
const document =
  /\/(?:agb|datenschutz\w*|impressum|legal|nutzungsbedingungen|polic(?:y|ies)|privacy(?:[-_]?(?:policy|notice|statement))?|terms)(?:\.[a-z]{2,5})?\/?$/i;

export const paths: ChoiceRules['paths'] = { document, contact: /\b[ck]onta[ck]t/i };
