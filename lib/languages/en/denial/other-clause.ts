/** Negators that deny nothing of what a pattern found by where they stand: in brackets, in another clause, or too far before it. */

/** "… without an account": denies what stands right behind it, and nothing further on. */
const lack = /^ without(?: [^\s,;:()]+){0,4} ?$/;

/** "Your name (but not your address) …": a negation in brackets denies nothing of what stands around them. */
const isAside = (text: string, at: number, start: number, end: number): boolean => {
  const close = text.indexOf(' ) ', at);
  const open = text.indexOf(' ( ', at);
  return close >= 0 && close < end - 1 && (open < 0 || close < open) && (start < at || start > close);
};

/** "If the purpose no longer applies, the data is erased": a clause of condition or concession ends before the match. */
const opening = new RegExp(
  ' (?:if|when|whenever|once|where|unless|until|although|though|while|whilst|as soon as|as long as|' +
    'even if|in case|because|since)(?: (?!(?:if|when|once|where|unless|until|although|though|while|' +
    'because) )[^\\s,;:]+){0,14} $',
);
/** Behind the comma another subject begins: not "while we do not sell, rent or trade". */
const mainClause = new RegExp(
  ', (?:then |please |in that case |however )?(?:(?:we|you|they|it|our|your|their|its|the|this|these|' +
    'those|some|certain|such|all|any|no|each|every|other|many|most|personal|data|information|cookies|' +
    'access|use|please|click|contact|visit|email|send)|(?:\\p{L}+ ){1,2}(?:is|are|was|will|may|can|has|' +
    'have|does|\\p{L}+(?:ies|[^sui]s))) ',
  'u',
);

const isOtherClause = (text: string, at: number, start: number): boolean => {
  const main = mainClause.exec(text.slice(at));
  return main !== null && at + main.index < start && opening.test(text.slice(0, at + 1));
};

/** "… cookies, and no names are kept", "… cookies (although we keep no names in them)": the negator stands in a clause behind the match. */
const isNextClause = (text: string, at: number, start: number): boolean =>
  start < at &&
  ((/^ (?:no|none|nothing|nobody|never) /.test(text.slice(at)) && /(?: and| but|,) $/.test(text.slice(0, at + 1))) ||
    / (?:although|though|(?<!\( )but|;) /.test(text.slice(start, at + 1)));

/** "We cannot work without passing data on": two negations assert. */
const isTwofold = (text: string, at: number, start: number, end: number): boolean =>
  (start < at && /^ (?:not|never)(?: [^\s,;]+){1,5} without(?: [^\s,;]+){1,6} $/.test(text.slice(at, end + 1))) ||
  /^ (?:not|no|never|nothing)(?: [^\s,;]+){0,9} without(?: [^\s,;]+){0,3} $/.test(text.slice(at, start + 1)) ||
  /^ (?:not|never)(?: [^\s,;]+){1,9} without(?: (?:first|being|having been))* encrypt/.test(text.slice(at)) ||
  (text.startsWith(' without ', at) && / (?:not|no|never|nothing)(?: [^\s,;]+){0,9} $/.test(text.slice(0, at + 1)));

/** "Without these cookies, parts may fail": what would be if. */
const isOpeningLack = (text: string, at: number, start: number): boolean =>
  /^ without [^,;]*, /.test(text.slice(at, start + 1)) &&
  /(?:^|[,;] |however |note that )$/.test(text.slice(0, at + 1).replace(/^ $/, ''));

/** "Without" too far before the match. */
const isFarLack = (text: string, at: number, start: number): boolean =>
  at < start && text.startsWith(' without ', at) && !lack.test(text.slice(at, start));

/**
 * @param text a sentence as `Sentence.normal`
 * @param at where a negator stands in it
 * @param start, end what a pattern found
 */
export const isInOtherClause = (text: string, at: number, start: number, end: number): boolean =>
  isFarLack(text, at, start) ||
  isAside(text, at, start, end) ||
  isOtherClause(text, at, start) ||
  isNextClause(text, at, start) ||
  isTwofold(text, at, start, end) ||
  isOpeningLack(text, at, start);
