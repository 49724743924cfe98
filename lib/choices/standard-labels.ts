/**
 * Link texts that say by themselves what they offer, in whatever language the page is. They hold in a policy and in any page's footer, so the reader takes
 * this file into every page that is read: it reads expressions, as the whole pattern machine would not fit.
 */
import type { ChoiceKind } from '../policy/report';
import { labelExpressions } from './label-expressions';

export interface Offer {
  readonly kind: ChoiceKind;
  /** Following it stops a collection, a use or a sharing. */
  readonly optOut: boolean;
}

/** Longer texts, in characters, are no labels. */
const longest = 90;

/** @returns the words of a link's text in lower case, each with a space before and after; without any mark */
export const spellLabel = (label: string): string =>
  ` ${(label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/**
 * @param label a link's whole text
 * @returns null for texts that name no offer of their own
 */
export const standardOffer = (label: string): Offer | null => {
  if (label.length > longest) return null;
  const words = spellLabel(label);
  const found = labelExpressions.find(([, , whole]) => whole.test(words));
  return found ? { kind: found[0], optOut: found[1] } : null;
};
