/** Links that are of no use to the reader, whatever the sentence around them offers. */
import { type Acts, hasAct } from './acts';
import type { Candidate } from './candidate';
import { isOfferedElsewhere } from './clauses';
import { isContact, isHomePage } from './destination';

/** "AdCo (privacy policy) offers an opt-out here": what the sentence offers is at another link. */
const isBesideOffer = ({ reader, setting: { sentence, end, next } }: Candidate): boolean =>
  next !== null && !reader.actsOf(reader.toWords(sentence.slice(0, end))).stops;

const isDocument = (candidate: Candidate, acts: Acts): boolean => {
  const { reader, mention, label, setting } = candidate;
  const { toWords, actsOf, rules } = reader;
  const sentence = toWords(setting.sentence);
  const acting = hasAct(actsOf(label));
  if (!acting && (['laws', 'binding', 'explaining'] as const).some((group) => reader.says(group, label))) return true;
  if (!acting && reader.says('tellsWhich', toWords(setting.sentence.slice(0, setting.start)))) return true;
  if (reader.says('documents', label))
    return !acts.stops || reader.says('toRead', sentence) || isBesideOffer(candidate);
  return !acting && (rules?.paths.document.test(mention.url.pathname) ?? false) && !hasAct(actsOf(sentence));
};

/**
 * @param acts what the sentence offers together with what it hangs on
 */
export const leadsNowhere = (candidate: Candidate, acts: Acts): boolean => {
  const { reader, mention, label, setting, known } = candidate;
  if (reader.says('navigation', label)) return true;
  if (reader.says('more', label) && setting.sentence.length < mention.label.length + 5) return true;
  if (known?.isExact) return false;
  if (!isContact(mention.url) && isOfferedElsewhere(reader, setting)) return true;
  if (!isContact(mention.url) && isDocument(candidate, acts)) return true;
  if (known) return false;
  if (reader.says('arbiters', label)) return true;
  return isHomePage(mention.url) || reader.says('refersTo', reader.toWords(setting.sentence.slice(0, setting.start)));
};
