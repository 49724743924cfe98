/** Links that are of no use to the reader, whatever the sentence around them offers. */
import { type Acts, hasAct, readActs } from './acts';
import { isOfferedElsewhere } from './clauses';
import { isContact, isHomePage } from './destination';
import type { Mention } from './mentions';
import type { Match } from './register/match';
import { says } from './says';
import type { Setting } from './setting';
import { toWords } from './words';

/** Addresses that end in the name of such a text: `/privacy`, `/legal/privacy-policy.html`. */
const documentPath = new RegExp(
  '\\/(?:(?:platform|site|data|website|online)[-_])?(?:privacy|policy|policies|terms|' +
    'legal)(?:[-_]?(?:policy|notice|statement|center|of[-_](?:use|service)))?(?:\\.[a-z]{2,5})?\\/?$',
  'i',
);

/** "AdCo (privacy policy) offers an opt-out here": what the sentence offers is at another link. */
const isBesideOffer = ({ sentence, end, next }: Setting): boolean =>
  next !== null && !readActs(toWords(sentence.slice(0, end))).stops;

const isDocument = (mention: Mention, label: string, setting: Setting, acts: Acts): boolean => {
  const sentence = toWords(setting.sentence);
  const acting = hasAct(readActs(label));
  if (!acting && (['laws', 'binding', 'explaining'] as const).some((group) => says(group, label))) return true;
  if (!acting && says('tellsWhich', toWords(setting.sentence.slice(0, setting.start)))) return true;
  if (says('documents', label)) return !acts.stops || says('toRead', sentence) || isBesideOffer(setting);
  return documentPath.test(mention.url.pathname) && !hasAct(readActs(sentence));
};

/**
 * @param acts what the sentence offers together with what it hangs on
 */
export const leadsNowhere = (mention: Mention, setting: Setting, known: Match | null, acts: Acts): boolean => {
  const label = toWords(mention.label);
  if (says('navigation', label)) return true;
  if (says('more', label) && setting.sentence.length < mention.label.length + 5) return true;
  if (known?.isExact) return false;
  if (!isContact(mention.url) && isOfferedElsewhere(setting)) return true;
  if (!isContact(mention.url) && isDocument(mention, label, setting, acts)) return true;
  if (known) return false;
  if (says('arbiters', label)) return true;
  return isHomePage(mention.url) || says('refersTo', toWords(setting.sentence.slice(0, setting.start)));
};
