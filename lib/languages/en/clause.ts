/** The clause around a match, and whether a phrase in it governs what was found there. */
import { anyOf } from '../phrase';

/** A clause ends here, for what is said under a condition; a comma alone ends none. */
const boundary = new RegExp(
  ` ${anyOf(
    ';',
    'but(?! (?:only|not|never|just) )',
    '(?:however|although|though|whereas|while|therefore)',
    '(?:, )?and (?:we|you|they|it) (?:may|can|will|do|also|have|are)',
    ', (?:we|they) (?:may|can|will|also)',
    ', and (?:we|they)',
  )} `,
  'g',
);

const openingClause = /^ (?:if|when|where|once|unless|until|with|upon|as|for|in|to) /;

export interface Clause {
  readonly from: number;
  readonly until: number;
}

/** @param text a sentence as `Sentence.normal`; start, end a match within it */
export const clauseAround = (text: string, start: number, end: number): Clause => {
  let from = 0;
  for (const { 0: words, index } of text.matchAll(boundary)) {
    // "If you agree , we may …" is one clause, though a new subject follows the comma.
    if (words.startsWith(' , we ') && openingClause.test(text)) continue;
    if (index + 1 >= end) return { from, until: index + 1 };
    if (index < start) from = index + words.trimEnd().replace(/ (?:may|can|will|do|also|have|are)$/, '').length;
  }
  return { from, until: text.length };
};

/** A condition is one of several where "or" joins it to others: then what was found may hold under those. */
const joinedBefore = / (?:or|and|nor|,) $/;
const joinedAfter = /^ (?:, )?(?:or|and|as well as) (?!(?:we|you|our|then|will|may|shall|can|do|never) )/;
/** "We may, with your consent, …": set between commas, it is no member of a list. */
const insertion = / (?:may|can|will|might|could|shall|also|only|we|then|and|not|would) , $/;
/** What may stand before a condition that opens its clause. */
const opening = /^ (?:(?:and|so|then|also|in addition|additionally|finally|for example|moreover|further|only|[,:]) )*$/;
/** Another deed, or a purpose: a condition behind it is that one's. */
const anotherDeed = new RegExp(
  ` ${anyOf(
    '(?:and|or) (?:(?:may|will|can|also|then|to) )*(?:share|disclose|use|collect|send|sell|transfer|provide)s?',
    '(?:and|or) (?:(?:may|will|can|also|then|to) )*(?:store|process|contact|offer|show|combine)s?',
    'to (?:send|contact|offer|show|notify|email|call|help|provide|improve|personalize)',
  )} `,
);

const standsAlone = (text: string, at: number, past: number, until: number): boolean => {
  const [before, after] = [text.slice(0, at + 1), text.slice(past - 1, until)];
  if (joinedAfter.test(after)) return false;
  return !joinedBefore.test(before) || insertion.test(before) || (before.endsWith(' , ') && /^ [,)]? ?$/.test(after));
};

/**
 * Does a phrase govern all of a match? It opens the clause, is set into it before the deed, or follows it with nothing
 * else between.
 * @param phrase a global expression over texts as `Sentence.normal`
 */
export const isGovernedBy = (phrase: RegExp, text: string, start: number, end: number): boolean => {
  const { from, until } = clauseAround(text, start, end);
  return [...text.slice(from, until).matchAll(phrase)].some(({ 0: words, index }) => {
    const [at, past] = [from + index, from + index + words.length];
    if (!standsAlone(text, at, past, until)) return false;
    const before = text.slice(from, at + 1);
    if (opening.test(before)) return true;
    if (insertion.test(before)) return at < end;
    return at >= start && !anotherDeed.test(text.slice(Math.min(end, at) - 1, at + 1));
  });
};
