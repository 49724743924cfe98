/** Paths of web addresses by which English sites name texts and contact pages. */
import type { ChoiceRules } from '../../choice-rules';

/** `/privacy`, `/legal/privacy-policy.html`. */
const document = new RegExp(
  '\\/(?:(?:platform|site|data|website|online)[-_])?(?:privacy|policy|policies|terms|' +
    'legal)(?:[-_]?(?:policy|notice|statement|center|of[-_](?:use|service)))?(?:\\.[a-z]{2,5})?\\/?$',
  'i',
);

export const paths: ChoiceRules['paths'] = { document, contact: /\bcontact/i };
