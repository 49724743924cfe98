/** Does a sentence assert or deny what a pattern found in it? */
import { deniesElse, deniesNothing } from './negation';

/** `void`: the sentence denies something else, and says nothing of what the pattern found. */
export type Polarity = 'yes' | 'no' | 'void';

const negator =
  / (?:not|never|no|neither|nor|none|nothing|nobody|without|(?:we|us) refuse|refuses|prohibit|prohibits|prohibited|forbid|forbids|refrain|refrains|avoid) /g;

/** "We used to …", "we stopped …", "instead of …", right before a match: it is no longer done, or was never begun. */
const past =
  / (?:(?:we|have|has) (?:used to|stopped|ceased|discontinued|removed)|(?:decided|chosen) against|instead of|rather than|(?:in the past|until (?:19|20)\d\d|before (?:19|20)\d\d)(?: ,)? we)(?: (?:using|use|the|a|our|to))* $/;

/** "It is a myth that we …", "if we were to …", "we are against …": said of what is not so. */
const unreal =
  / (?:(?:a myth|untrue|false|not true) that|(?:if|should) we (?:ever|were to)|were we to|beware of|(?:we|company) (?:are|is|stand) (?:firmly |strictly )?(?:against|opposed to))(?: [^\s,;]+){0,4} $/;

/** "… are never used": the denial follows what it denies. A purpose after it would narrow the denial. */
const denialAfter =
  /^ is (?:not|never) (?:our|part|something|what) |^ (?:is|are|was|were|will|shall)(?: (?:not|never))(?: (?:currently|be|being|ever))* (?:used|collected|recorded|stored|kept|logged|tracked|placed|set|shared|sold|disclosed|employed|gathered|retained|saved|monitored|allowed|permitted|uploaded|accessed|read|sent|processed|requested|examined) (?!(?:to|for|by|with|in|as|unless|until|except|together|outside|without) )/;

/** A clause ends here: what stands before does not negate what comes after. */
const boundary =
  / (?:;|but|(?<!not , )however|although|though|whereas|instead|rather|otherwise|therefore|and (?:we|you|they|it) (?:may|can|will|do|use|also)|[,:] (?:and |so )?(?:we|you|they|our)|, the (?:sites?|website|services?|company|app) (?:may|do|does|will|can|currently|is|are|has|have)|because|we do (?!not)) /g;

/** What stands after this is exempt from the denial before it. */
const exception =
  / (?:except|unless|other than|apart from|aside from|save|excluding|only|solely|but(?! (?:you|us|yourself) )|beyond|until|except(?:ions?)) /;

/** "… without your consent", after the denial: it happens with consent. */
const consent =
  /^(?: [^\s;]+){0,12}? (?:without|unless|except with|absent|prior to|until)(?: [^\s;]+){0,6}? (?:consent|permission|authorization|approval|consented|agree|agreed|permit|opt in|opted in|notify|notice|ask|asking) /;

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
  const before = `${text.slice(0, start).trimEnd()} `;
  if (past.test(before) || unreal.test(before)) return 'void';
  const from = lastBoundary(text, start);
  const until = (isNegative ? start : end) - 1;
  let denied = denialAfter.test(text.slice(end - 1));
  negator.lastIndex = from;
  for (let found = negator.exec(text); found && found.index < until; found = negator.exec(text)) {
    negator.lastIndex = found.index + 1;
    if (deniesNothing(text, found.index, start, end)) continue;
    if (deniesElse(text, found.index)) return 'void';
    const after = text.slice(found.index + found[0].length - 1, Math.max(until, found.index + found[0].length));
    denied = !exception.test(` ${after} `.replace(/ {2,}/g, ' '));
  }
  return denied && !consent.test(text.slice(end - 1)) ? 'no' : 'yes';
};
