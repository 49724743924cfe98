/** A sentence with several links offers something at some of them: "Learn more at A, and to opt out visit B." */
import { hasAct } from './acts';
import type { OfferReader } from './offer-reader';
import type { Setting } from './setting';

/** Clauses are shorter than this. */
const farthest = 200;

/** Words that follow each other in one sentence. */
const joined = (before: string, after: string): string => before.trimEnd() + after;

/** The sentence as its link parts it: words each. */
interface Parts {
  readonly before: string;
  readonly label: string;
}

/** The link's clause, read together with all before it, has no act yet: "We use X, and you can opt out of it." */
const isBeforeOffer = (reader: OfferReader, { before, label }: Parts, { sentence, end, next }: Setting): boolean => {
  const after = reader.toWords(sentence.slice(end, next ?? end + farthest));
  const cut = reader.startOf('nextClause', after);
  if (cut < 0) return false;
  const isWay = reader.says('wayTo', before) || reader.says('generic', label);
  const clauses = joined(joined(before, label), after.slice(0, cut));
  return !hasAct(reader.actsOf(clauses)) && (!isWay || (next !== null && reader.says('clauseToRead', clauses)));
};

/** The offer came with the link before; this one is for reading. */
const isAfterOffer = (reader: OfferReader, { label }: Parts, { sentence, start, previous }: Setting): boolean => {
  if (previous === null) return false;
  const between = reader.toWords(sentence.slice(previous, start));
  const cut = reader.startOf('nextClause', between);
  if (cut < 0) return false;
  const clause = joined(` ${between.slice(cut)}`, label);
  return reader.says('clauseToRead', clause) && !hasAct(reader.actsOf(clause));
};

/** "Terms: A; Opt-out: B": entries of a list, each of which says by itself what its link is. */
const entry = /;\s*([^;]{2,300}:)\s*$/;

const isOtherEntry = (reader: OfferReader, { sentence, start }: Setting): boolean => {
  const [, own] = entry.exec(sentence.slice(0, start)) ?? [];
  return own !== undefined && !hasAct(reader.actsOf(reader.toWords(own)));
};

/** @returns whether a sentence that offers something offers it elsewhere than at this link */
export const isOfferedElsewhere = (reader: OfferReader, setting: Setting): boolean => {
  const { sentence, start, end } = setting;
  const { toWords } = reader;
  const acts = (words: string): boolean => hasAct(reader.actsOf(words));
  const parts = { before: toWords(sentence.slice(0, start)), label: toWords(sentence.slice(start, end)) };
  if (acts(parts.label) || !acts(toWords(sentence))) return false;
  if (isOtherEntry(reader, setting)) return true;
  const isConditional = reader.says('condition', parts.before) && !reader.says('wayTo', parts.before);
  return isConditional || isBeforeOffer(reader, parts, setting) || isAfterOffer(reader, parts, setting);
};
