/** In the built command line, stands for what compiles nets: to make those of English took a third of the time to the first result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { compiledOffers as makeOffers, type OfferNet } from '../../lib/choices/compiled-offers';
import { compiledRules as makeRules } from '../../lib/detect/rules/compiled-rules';
import type { RuleSet } from '../../lib/detect/rules/rules';
import { languageOf } from '../../lib/languages';
import type { ChoiceRules } from '../../lib/languages/choice-rules';
import type { Language } from '../../lib/languages/language';
import { type Nets, NETS_OF } from './make-nets';

/** The build puts the file's name here. */
const file = join(import.meta.dirname, 'file:nets');

let read: Nets | null = null;

/** Null where the file is gone, or of a later Node: all that it has can be made again. */
const readNets = (): Nets | null => {
  try {
    return (read ??= deserialize(readFileSync(file)) as Nets);
  } catch {
    return null;
  }
};

export const compiledRules = (language: Language): RuleSet =>
  (language === languageOf(NETS_OF) ? readNets()?.rules : null) ?? makeRules(language);

export const compiledOffers = (rules: ChoiceRules | null): OfferNet =>
  (rules !== null && rules === languageOf(NETS_OF)?.choices ? readNets()?.offers : null) ?? makeOffers(rules);
