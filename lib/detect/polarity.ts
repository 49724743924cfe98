/** Does a sentence assert or deny what a pattern found in it? */

export type Polarity = 'yes' | 'no';

const negator = / (?:not|never|no|neither|nor|none|nobody|without|refuse|refuses|prohibit|prohibits|prohibited|forbid|forbids|refrain|refrains|avoid) /g;

/** Words around a negator that make it deny something else, or nothing. */
const idle =
  /^ (?:not (?:only|just|limited|all|necessarily|yet|merely|always|solely)|not (?:want|wish|like|agree|consent|opt|receive|have to|need)|no (?:longer than|later|matter|cost|charge|obligation|event|guarantee)|without (?:limitation|limiting|notice|prior|charge|your|the user|undue|cost|further)|nor (?:limited)) /;

/** "If you do not …", "whether or not": the negation belongs to a condition. */
const conditional = / (?:if|whether|unless|where|when|should|once|until) (?:you|we|users?|visitors?|they|the user|it|or)(?: [^\s,;]+){0,3} $/;

/** A clause ends here: what stands before does not negate what comes after. */
const boundary = / (?:;|but|however|although|though|whereas|instead|rather|otherwise|therefore|and (?:we|you|they|it) (?:may|can|will|do|use|also)|, (?:and |so )?(?:we|you|they|our)|because|we do (?!not)) /g;

/** What stands after this is exempt from the denial before it. */
const exception = / (?:except|unless|other than|apart from|aside from|save|excluding|only|solely|but|beyond|until|except(?:ions?)) /;

/** "… without your consent", after the denial: it happens with consent. */
const consent = /^(?: [^\s;]+){0,12}? (?:without|unless|except with|absent|prior to|until)(?: [^\s;]+){0,6}? (?:consent|permission|authorization|approval|consented|agree|agreed|permit|opt in|opted in|notify|notice|ask|asking) /;

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
 * @returns `yes`, `no`, or `yes` where a denial is lifted by an exception or by the user's consent
 */
export const polarity = (text: string, start: number, end: number, isNegative: boolean): Polarity => {
  const from = lastBoundary(text, start);
  const until = isNegative ? start : end;
  let denied = false;
  negator.lastIndex = from;
  for (let found = negator.exec(text); found && found.index < until; found = negator.exec(text)) {
    negator.lastIndex = found.index + 1;
    if (idle.test(text.slice(found.index)) || conditional.test(text.slice(0, found.index + 1))) continue;
    const after = text.slice(found.index + found[0].length - 1, Math.max(until, found.index + found[0].length));
    denied = !exception.test(` ${after} `.replace(/ {2,}/g, ' '));
  }
  return denied && !consent.test(text.slice(end - 1)) ? 'no' : 'yes';
};
