/** Negators that deny nothing of what a pattern found, or something else. */

/** Words around a negator that make it deny something else, or nothing. */
const idle =
  /^ (?:nothing in (?:this|the|our) (?:policy|notice|statement|document)|not (?:only|just|limited|all|necessarily|merely|always|solely)|not (?:want|wish|like|agree|consent|have to|need to|need an?)|no (?:longer than|more than|less than|earlier than|fewer than|later|(?:[^\s,;]+ ){0,3}(?:standards?|consensus|agreement)|matter|cost|charge|obligation|event|guarantee)|without (?:limitation|limiting|notice|prior|charge|your (?:[^\s,;]+ ){0,3}(?:consent|permission|approval|knowledge|authorization|agreement|involvement|knowing)|the user|undue|cost|further|identifying|naming|names)|nor (?:limited)|no to|not (?:personally |directly |specifically )?(?:identify|identifies) (?:you|an individual|individuals?|any|a|specific|particular|visitors|users)|not track (?:signals?|headers?|settings?|requests?|options?|features?|browser|preferences?|mechanisms?|disclosures?|functionality|standards?|\(|or)) /;

/** "If you do not …", "whether or not": the negation belongs to a condition. */
const conditional =
  / (?:if|whether|unless|where|when|should|once|until) (?:you|we|users?|visitors?|they|the user|it|or)(?: [^\s,;]+){0,3} $/;

/** "Those who do not opt out …" is a condition, too; "you can not opt out" is none. */
const remaining = /^ not opt /;
const able = / (?:can|may|could) $/;

/** "If you feel that we do not …": what the reader may come to think. */
const supposed =
  / (?:feel|feels|believe|believes|think|thinks|suspect|suspects|concerned|worried)(?: that)? (?:we|our|the company)(?: [^\s,;]+){0,3} $/;

/** "You need not …", "you are not required to …": it is left to the reader, who may do it. */
const needless = / (?:need|needs) $/;
const optional = /^ not (?:required|obliged|obligated|compulsory|mandatory) /;

/** "You may choose not to …", "you will not receive …": the reader's choice, or what comes of it. The company's own choice counts. */
const chosen =
  / (?:(?<! we )(?:choose|chooses|elect|elects|prefer|prefers|decide|decides|opt|opts|rather|option)|(?:you|they|users?|members?|subscribers?|customers?)(?: [^\s,;]+)?) $/;
const choice = /^ not (?:to|receive|be receiving|get) /;

/** "… without an account": denies what stands right behind it, and nothing further on. */
const lack = /^ without(?: [^\s,;:()]+){0,4} ?$/;

/** "This policy does not cover …", "we have no control over …": what others do, not what is done here. */
const disclaimer =
  /^ (?:not|nor|no)(?: [^\s,;]+){0,2}? (?:cover|covers|apply|applies|govern|governs|control|controls|responsible|liable|extend|extends|access to (?:or|these|those|their|cookies)) /;

/** "Data that does not identify you, such as …": describes what is collected, and denies nothing about it. */
const relative =
  / (?:that|which)(?: (?:does|do|can|could|will|would|may|is|are|,|alone|by itself|on its own))* (?:not|no longer)(?: (?:be|used|by itself|reasonably|personally|directly|specifically|individually|easily|readily|otherwise|generally))* (?:identif\w+|personally|reveals?|relates?|points?|linked|associated|constitutes?|tells?|considered|attributed) /g;

/** "Letters that did not reach us are …": so too where the sentence goes on behind the clause. */
const closedRelative =
  / (?:that|which|who) (?:did|do|does|have|has|had|was|were) not(?: [^\s,;]+){1,3} (?=(?:is|are|will|may|must|shall|can) )/g;

/** "… to make sure that you do not see the same one twice": an aim, not a denial. */
const aim = / (?:ensure|ensures|ensuring|sure) (?:that )?(?:[^\s,;]+ ){0,4}$/;

/** "You cannot turn off …", "there is no way to opt out of …": what cannot be stopped is done. */
const inescapable =
  /^ (?:not|no)(?: (?:a|any|an|allow|allowed|able|be|currently|for|have|let|lets|of|offer|option|permit|possibility|possible|provide|the|to|us|users|way|ways|you))* (?:turn(?:ed)? off|switch(?:ed)? off|opt(?:ed|ing)? out|disabled?|stop(?:ped)?|avoid(?:ed)?|prevent(?:ed)?|refused?|decline) /;

/** "Please do not …", "you must not …": an order to the reader. */
const order =
  /(?:^|,|:|please|then) (?:please )?do $| (?:you|users|visitors|members|customers) (?:must|shall|should|agrees?|undertake)(?: to)? $/;

/** "Your name (but not your address) …": a negation in brackets denies nothing of what stands around them. */
const isAside = (text: string, at: number, start: number, end: number): boolean => {
  const close = text.indexOf(' ) ', at);
  const open = text.indexOf(' ( ', at);
  return close >= 0 && close < end && (open < 0 || close < open) && (start < at || start > close);
};

const isRelative = (text: string, at: number): boolean =>
  [relative, closedRelative].some((kind) =>
    [...text.matchAll(kind)].some(({ 0: clause, index }) => index < at && at < index + clause.length),
  );

/** "Accounts that nobody used": tells which, and denies nothing of them. */
const isUnused = (text: string, at: number): boolean =>
  /^ (?:nobody|no one|none) /.test(text.slice(at)) && / (?:that|which|who|whom) $/.test(text.slice(0, at + 1));

const isChoice = (text: string, at: number): boolean =>
  choice.test(text.slice(at)) && chosen.test(text.slice(0, at + 1));

/** "Without" too far before the match. */
const isFarLack = (text: string, at: number, start: number): boolean =>
  at < start && text.startsWith(' without ', at) && !lack.test(text.slice(at, start));

/**
 * @param text a sentence as `Sentence.normal`
 * @param at where a negator stands in it
 * @param start, end what a pattern found
 */
export const deniesNothing = (text: string, at: number, start: number, end: number): boolean => {
  const [before, since] = [text.slice(0, at + 1), text.slice(at)];
  if (idle.test(since) || conditional.test(before) || supposed.test(before) || aim.test(before)) return true;
  if (remaining.test(since) && !able.test(before)) return true;
  return (
    isChoice(text, at) ||
    isFarLack(text, at, start) ||
    isAside(text, at, start, end) ||
    isUnused(text, at) ||
    isRelative(text, at)
  );
};

/** "We never ask for your password by e-mail": how it is not asked for, against crooks. */
const channel =
  /^ (?:not|never)(?: [^\s,;]+)? (?:asks?|requests?|requires?)(?: [^\s;]+){1,10} (?:by|via|over|through|in)(?: (?:an?|the|any|unsolicited|our))* (?:emails?|phone|telephone|text|texts|sms|calls?|chat) /;

/** The sentence denies something else, and says nothing of what a pattern found. */
export const deniesElse = (text: string, at: number): boolean => {
  const [before, since] = [text.slice(0, at + 1), text.slice(at)];
  return (
    disclaimer.test(since) ||
    inescapable.test(since) ||
    channel.test(since) ||
    optional.test(since) ||
    order.test(before) ||
    needless.test(before)
  );
};
