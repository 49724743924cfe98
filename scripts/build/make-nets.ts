/** Makes the nets of English while the command line is built: `ready-nets.ts` has them then. */
import { serialize } from 'node:v8';
import { compiledOffers, type OfferNet } from '../../lib/choices/compiled-offers';
import { compiledRules } from '../../lib/detect/rules/compiled-rules';
import type { RuleSet } from '../../lib/detect/rules/rules';
import { languageOf } from '../../lib/languages';

/** Other languages have no rules. */
export const NETS_OF = 'en';

export interface Nets {
  readonly rules: RuleSet;
  readonly offers: OfferNet;
}

/** @returns the file's bytes, in V8's own format: it keeps maps, and what is shared */
export const makeNets = (): Buffer => {
  const language = languageOf(NETS_OF);
  if (language === null) throw new Error(`${NETS_OF} is not read`);
  return serialize({ rules: compiledRules(language), offers: compiledOffers(language.choices) } satisfies Nets);
};
