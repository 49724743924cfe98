/** Does a sentence assert or deny what a pattern found in it? */
import { deniesElse, deniesNothing } from './negation';

/** `void`: the sentence denies something else, and says nothing of what the pattern found. */
export type Polarity = 'yes' | 'no' | 'void';

const negator =
  / (?:not|never|no|free (?:of|from)(?! charge| cost)|neither|nor|none|nothing|nobody|without|(?:we|us) refuse|refuses|prohibit|prohibits|prohibited|forbid|forbids|refrain|refrains|avoid) /g;

/** "… are never used": the denial follows what it denies. A purpose after it would narrow the denial. */
const denialAfter =
  /^ is (?:not|never) (?:our|part|something|what) |^(?: (?!(?:that|which|who|and|but|or|we|you|it|they) )\p{L}+)? (?:is|are|was|were|will|shall)(?: (?:not|never))(?: (?:currently|be|being|ever))* (?:used|collected|recorded|stored|kept|logged|tracked|placed|set|shared|sold|disclosed|employed|gathered|retained|saved|monitored|allowed|permitted|uploaded|accessed|read|sent|processed|requested|examined|in use|active|present|installed) (?!(?:to|for|by|with|in|as|unless|until|except|together|outside|without) )/u;

/** A clause ends here: what stands before does not negate what comes after. */
const boundary =
  / (?:;|but|(?<!not , )however|although|though|whereas|instead|rather|otherwise|therefore|and (?:we|you|they|it) (?:may|can|will|do|use|also)|[,:] (?:and |so )?(?:we|you|they|our)|, the (?:sites?|website|services?|company|app) (?:may|do|does|will|can|currently|is|are|has|have)|because|we do (?!not)) /g;

/** What stands after this is exempt from the denial before it. */
const exception =
  / (?:except|unless|other than|apart from|aside from|save|excluding|only|solely|but(?! (?:you|us|yourself) )|beyond|until|except(?:ions?)) /;

/** "… without your consent", after the denial: it happens with consent. */
const consent =
  /^(?: [^\s;]+){0,12}? (?:without|unless|except with|absent|prior to|until)(?: [^\s;]+){0,6}? (?:consent|permission|authorization|approval|consented|agree|agrees|agreed|permit|permits|opt in|opts in|opted in|switch(?:es)? (?:it|this) on|turns? (?:it|this) on|notify|notice|ask|asking) /;

/** "… except in our app", "… unless you log in", after the denial: there, or then, it happens. What law or a deal demands is told by itself. */
const exemption =
  /^(?: [^\s,;]+){0,6}?(?: [,(])? (?:(?:except|other than|apart from|aside from|but only|save)(?: that)? (?:in|on|within|inside|through|via|at|for) (?:our|the|this|those|your) (?:[^\s,;]+ ){0,3}(?:apps?|applications?|site|website|shop|store|forums?|areas?|sections?|pages?|checkout|portal|newsletters?|blog|services?|platform|products?|map)|(?:except|other than|but only|save|unless|until)(?: if| when| where| while| as)? (?:you|users|visitors|members|customers)(?! (?:live|reside|violate|breach|break|fail|request|ask|tell|opt out|are (?:a |in ))[^\s,;]*)) /;

/**
 * Is a denial that ends there lifted by what follows it?
 * @param text a sentence as `Sentence.normal`
 */
export const isLifted = (text: string, end: number): boolean => {
  const rest = text.slice(end - 1);
  return consent.test(rest) || exemption.test(rest);
};

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
    if (deniesNothing(text, found.index, start, end)) continue;
    if (deniesElse(text, found.index)) return 'void';
    const after = text.slice(found.index + found[0].length - 1, Math.max(until, found.index + found[0].length));
    denied = !exception.test(` ${after} `.replace(/ {2,}/g, ' '));
  }
  return denied && !isLifted(text, end) ? 'no' : 'yes';
};
