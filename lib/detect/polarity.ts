/** Does a sentence assert or deny what a pattern found in it? */

/** `void`: the sentence denies something else, and says nothing of what the pattern found. */
export type Polarity = 'yes' | 'no' | 'void';

const negator =
  / (?:not|never|no|neither|nor|none|nothing|nobody|without|(?:we|us) refuse|refuses|prohibit|prohibits|prohibited|forbid|forbids|refrain|refrains|avoid) /g;

/** Words around a negator that make it deny something else, or nothing. */
const idle =
  /^ (?:not (?:only|just|limited|all|necessarily|yet|merely|always|solely)|not (?:want|wish|like|agree|consent|opt|have to|need)|no (?:longer than|more than|less than|earlier than|fewer than|later|(?:[^\s,;]+ ){0,3}(?:standards?|consensus|agreement)|matter|cost|charge|obligation|event|guarantee)|without (?:limitation|limiting|notice|prior|charge|your (?:[^\s,;]+ ){0,3}(?:consent|permission|approval|knowledge|authorization|agreement|involvement|knowing)|the user|undue|cost|further|identifying|naming|names)|nor (?:limited)|not (?:personally |directly |specifically )?(?:identify|identifies) (?:you|an individual|individuals?|any|a|specific|particular|visitors|users)|not track (?:signals?|headers?|settings?|requests?|options?|features?|browser|preferences?|mechanisms?|disclosures?|functionality|standards?|\(|or)) /;

/** "If you do not …", "whether or not": the negation belongs to a condition. */
const conditional =
  / (?:if|whether|unless|where|when|should|once|until) (?:you|we|users?|visitors?|they|the user|it|or)(?: [^\s,;]+){0,3} $/;

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
  / (?:that|which)(?: (?:does|do|can|could|will|would|may|is|are|,|alone|by itself|on its own))* (?:not|no longer)(?: (?:be|used|by itself|reasonably|personally|directly|specifically|individually|easily|readily|otherwise|generally))* (?:identif\w+|personally|reveals?|relates?|linked|associated|constitutes?|tells?|considered|attributed) /g;

/** "… to make sure that you do not see the same one twice": an aim, not a denial. */
const aim = / (?:ensure|ensures|ensuring|sure) (?:that )?(?:[^\s,;]+ ){0,4}$/;

/** "Please do not …": an order to the reader. */
const order = /(?:^|,|:|please|then) (?:please )?do $/;

/** "… are never used": the denial follows what it denies. A purpose after it would narrow the denial. */
const denialAfter =
  /^ (?:is|are|was|were|will|shall)(?: (?:not|never))(?: (?:currently|be|being|ever))* (?:used|collected|recorded|stored|kept|logged|tracked|placed|set|shared|sold|disclosed|employed|gathered|retained|saved|monitored|allowed|permitted|uploaded|accessed|read|sent|processed|requested|examined) (?!(?:to|for|by|with|in|as|unless|until|except|together|outside|without) )/;

/** A clause ends here: what stands before does not negate what comes after. */
const boundary =
  / (?:;|but|(?<!not , )however|although|though|whereas|instead|rather|otherwise|therefore|and (?:we|you|they|it) (?:may|can|will|do|use|also)|[,:] (?:and |so )?(?:we|you|they|our)|, the (?:sites?|website|services?|company|app) (?:may|do|does|will|can|currently|is|are|has|have)|because|we do (?!not)) /g;

/** What stands after this is exempt from the denial before it. */
const exception =
  / (?:except|unless|other than|apart from|aside from|save|excluding|only|solely|but|beyond|until|except(?:ions?)) /;

/** "… without your consent", after the denial: it happens with consent. */
const consent =
  /^(?: [^\s;]+){0,12}? (?:without|unless|except with|absent|prior to|until)(?: [^\s;]+){0,6}? (?:consent|permission|authorization|approval|consented|agree|agreed|permit|opt in|opted in|notify|notice|ask|asking) /;

/** "Your name (but not your address) …": a negation in brackets denies nothing of what stands around them. */
const isAside = (text: string, at: number, start: number, end: number): boolean => {
  const close = text.indexOf(' ) ', at);
  const open = text.indexOf(' ( ', at);
  return close >= 0 && close < end && (open < 0 || close < open) && (start < at || start > close);
};

const isRelative = (text: string, at: number): boolean =>
  [...text.matchAll(relative)].some(({ 0: clause, index }) => index < at && at < index + clause.length);

const isChoice = (text: string, at: number): boolean =>
  choice.test(text.slice(at)) && chosen.test(text.slice(0, at + 1));

/** "Without" too far before the match. */
const isFarLack = (text: string, at: number, start: number): boolean =>
  at < start && text.startsWith(' without ', at) && !lack.test(text.slice(at, start));

const lastBoundary = (text: string, before: number): number => {
  let at = 0;
  boundary.lastIndex = 0;
  for (let found = boundary.exec(text); found && found.index < before; found = boundary.exec(text)) {
    at = found.index + found[0].length - 1;
    boundary.lastIndex = at;
  }
  return at;
};

/**
 * @param text a sentence as `Sentence.normal`
 * @param start, end the match within it
 * @param isNegative the pattern speaks of negation itself: only what stands before it counts
 * @returns `no` where it is denied and no exception or consent of the user lifts the denial
 */
export const polarity = (text: string, start: number, end: number, isNegative: boolean): Polarity => {
  const from = lastBoundary(text, start);
  const until = (isNegative ? start : end) - 1;
  let denied = denialAfter.test(text.slice(end - 1));
  negator.lastIndex = from;
  for (let found = negator.exec(text); found && found.index < until; found = negator.exec(text)) {
    negator.lastIndex = found.index + 1;
    if (idle.test(text.slice(found.index)) || conditional.test(text.slice(0, found.index + 1))) continue;
    if (aim.test(text.slice(0, found.index + 1)) || isChoice(text, found.index)) continue;
    if (isFarLack(text, found.index, start)) continue;
    if (isAside(text, found.index, start, end) || isRelative(text, found.index)) continue;
    if (disclaimer.test(text.slice(found.index)) || order.test(text.slice(0, found.index + 1))) return 'void';
    const after = text.slice(found.index + found[0].length - 1, Math.max(until, found.index + found[0].length));
    denied = !exception.test(` ${after} `.replace(/ {2,}/g, ' '));
  }
  return denied && !consent.test(text.slice(end - 1)) ? 'no' : 'yes';
};
