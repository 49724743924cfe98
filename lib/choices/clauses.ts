/** A sentence with several links offers something at some of them: "Learn more at A, and to opt out visit B." */
import { hasAct, readActs } from './acts';
import { says, startOf } from './says';
import type { Setting } from './setting';
import { toWords } from './words';

/** Clauses are shorter than this. */
const farthest = 200;

const acts = (words: string): boolean => hasAct(readActs(words));

/** Words that follow each other in one sentence. */
const joined = (before: string, after: string): string => before.trimEnd() + after;

/** The sentence as its link parts it: words each. */
interface Parts {
  readonly before: string;
  readonly label: string;
}

/** The link's clause, read together with all before it, has no act yet: "We use X, and you can opt out of it." */
const isBeforeOffer = ({ before, label }: Parts, { sentence, end, next }: Setting): boolean => {
  const after = toWords(sentence.slice(end, next ?? end + farthest));
  const cut = startOf('nextClause', after);
  if (cut < 0) return false;
  const isWay = says('wayTo', before) || says('generic', label);
  const clauses = joined(joined(before, label), after.slice(0, cut));
  return !acts(clauses) && (!isWay || (next !== null && says('clauseToRead', clauses)));
};

/** The offer came with the link before; this one is for reading. */
const isAfterOffer = ({ label }: Parts, { sentence, start, previous }: Setting): boolean => {
  if (previous === null) return false;
  const between = toWords(sentence.slice(previous, start));
  const cut = startOf('nextClause', between);
  if (cut < 0) return false;
  const clause = joined(` ${between.slice(cut)}`, label);
  return says('clauseToRead', clause) && !acts(clause);
};

/** @returns whether a sentence that offers something offers it elsewhere than at this link */
export const isOfferedElsewhere = (setting: Setting): boolean => {
  const { sentence, start, end } = setting;
  const parts = { before: toWords(sentence.slice(0, start)), label: toWords(sentence.slice(start, end)) };
  if (acts(parts.label) || !acts(toWords(sentence))) return false;
  const isConditional = says('condition', parts.before) && !says('wayTo', parts.before);
  return isConditional || isBeforeOffer(parts, setting) || isAfterOffer(parts, setting);
};
