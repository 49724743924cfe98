/** Does a sentence assert or deny what a pattern found in it? */
import type { Polarity, PolarityMatch } from '../language';
import { rememberText } from '../remember-text';
import { isHandling, isTie } from './denial/handling';
import { deniesNothing } from './denial/negation';
import { isNarrow } from './denial/narrow-denial';

const negator = new RegExp(
  ' (?:not|never|no|free (?:of|from)(?! charge| cost)|neither|nor|none|nothing|nobody|without|(?:we|' +
    'us) refuse|refuses|prohibit|prohibits|prohibited|forbid|forbids|refrain|refrains|avoid|(?:decided|chosen) against) ',
  'g',
);

/** "… are never used": the denial follows what it denies. A purpose after it would narrow the denial. */
const denialAfter = new RegExp(
  '^ (?:is|are) (?:not|never) (?:our|part|something|what|among) |^ (?:is|are) not $|^(?: [)])?(?: (?:of|from) (?:\\p{L}+ ){0,2}?\\p{L}+)?' +
    '(?: (?!(?:that|which|who|and|but|or|we|you|it|they) )\\p{L}+)? (?:is|are|was|were|will|shall)(?: \\p{L}+ly)?' +
    '(?: (?:not|never|neither|no longer))(?: (?:currently|be|being|' +
    'ever))* (?:\\p{L}+ nor \\p{L}+|used|collected|recorded|stored|kept|logged|tracked|placed|set|shared|sold|disclosed|' +
    'employed|gathered|retained|saved|monitored|allowed|permitted|uploaded|accessed|read|sent|processed|' +
    'requested|examined|in use|active|present|installed|shown|displayed|served|embedded|created|bought|transferred|passed on|' +
    'published|asked for) (?!(?:to|for|(?:by|in)(?! (?:us|' +
    '(?:our|this|these|the|any of our) (?:(?:version|edition|release) of (?:our|the|this) )?(?:apps?|products?|' +
    'sites?|websites?|services?|company|shop|portal|games?|pages?|newsletters?|emails?)) )|with|as|unless|until|except|together|outside|without) )',
  'u',
);

/** A clause ends here: what stands before does not negate what comes after. */
const boundary = new RegExp(
  ' (?:;|but|(?<!not , )however|although|though|whereas|instead|rather|(?<=[,;] )otherwise|therefore|' +
    'and (?:we|you|they|it) (?:may|can|will|do|use|also|always|(?:is|are|has|have)(?! not| never))|' +
    'so (?:please|you (?:need|should|must|have to))|and (?:may|might|can|could|will|is|are|has|' +
    'have)(?! not| never)|, and (?:your|the|this|these|those|such|its|their)(?: [^\\s,;]+){1,3} (?:is|are|' +
    'may|will|can|has|have|was|were)(?! not| never)|[,:] (?:and |so )?(?:we|you|they|our)|' +
    ', the (?:sites?|website|services?|company|app) (?:may|do|does|will|can|currently|is|are|has|have)|' +
    'because|we do (?!not)) ',
  'g',
);

/** What stands after this is exempt from the denial before it. */
const exception = new RegExp(
  ' (?:except|unless|other than|apart from|aside from|save (?:for|as|that|where|when|if|in|with|' +
    'to the extent)|excluding|only|solely|but(?! (?:you|us|yourself) )|beyond|until|exceptions?|' +
    'with the exception of) ',
);

/** "… without telling you", after the denial: it happens. Without your consent it does not: that is a denial with a condition. */
const announced = new RegExp(
  '^(?: (?!(?:and|nor) (?:we )?(?:will|shall|do) )[^\\s;]+){0,12}? (?:without|unless|except with|absent|prior to|until)(?: (?!(?:consent|' +
    'permission|agreement) )[^\\s;]+){0,6}? (?:notifying|informing|telling|notify|notice|inform|' +
    'tell) (?!.* (?:consent|permission) )',
);

const agreement =
  '(?:consent|permission|authorization|approval|consented|agree|agrees|agreed|agreement|permit|permits|' +
  'choose|ask|opt in|opts in|opted in|say so|tell us to|direct us to|instruct us|allow|enable|activate|turn|switch)';
/** "We will not, without your consent, …": what stands behind it is denied all the same. */
const agreed = new RegExp(
  ` ,? ?(?:except|unless|without|only|other than|until)(?: [^\\s,;]+){0,6}? ${agreement}(?: [^\\s,;]+){0,3}(?: ,|$)`,
  'g',
);

/** "Local objects (Flash cookies) are not used" */
const aside = /^ \( [^()]* \)(?= )/;

/** "… unless you have agreed": what the reader may allow is denied until then. */
const untilAgreed = new RegExp(
  ` (?:except|unless|without|until)(?: [^\\s,;]+){0,6}? ${agreement}(?: [^\\s,;]+){0,4} $`,
);

/** "… except in our app", "… unless you log in", after the denial: there, or then, it happens. What law or a deal demands is told by itself. */
const exemption = new RegExp(
  '^(?: [^\\s,;]+){0,6}?(?: [,(])? (?:(?:except|other than|apart from|aside from|but only|' +
    'save)(?: that)? (?:in|on|within|inside|through|via|at|for) (?:our|the|this|those|' +
    'your) (?:[^\\s,;]+ ){0,3}(?:apps?|applications?|site|website|shop|store|forums?|areas?|sections?|' +
    'pages?|checkout|portal|newsletters?|blog|services?|platform|products?|map)|' +
    '(?:with the exception of|except(?: for)?|other than|apart from) (?:those|the ones|one|a|an)|(?:except|other than|' +
    'but only|save|unless|until)(?: if| when| where| while| as)? (?:you|users|visitors|members|' +
    'customers)(?! (?:have |has |first |expressly |explicitly |specifically |give |gave |given |grant |us (?:your )?(?:prior |written |express |explicit )+|' +
    'provide )*(?:consent|agree|permi|authoriz|approv|choose|opt|allow|elect|direct|instruct|want|say|' +
    'count|consider|includ|regard|turn|switch|enabl|activat|tick|accept|us your|us permission|your|permission))(?! (?:live|reside|violate|' +
    'breach|break|fail|request|ask|tell|opt out|are (?:a |in ))[^\\s,;]*)) ',
);

/** "We do not, and will not in the future without telling you": at present it does not happen. */
const inFuture = /^(?: [^\s;]+){0,12}? in (?:the )?future(?: [^\s;]+){0,3}? without /;

/**
 * Is a denial that ends there lifted by what follows it?
 * @param text a sentence as `Sentence.normal`
 */
export const isLifted = (text: string, end: number): boolean => {
  const rest = text.slice(end - 1);
  return (announced.test(rest) && !inFuture.test(rest)) || exemption.test(rest);
};

/** Where clauses end, in order; overlapping ones count. */
const boundaries = rememberText((text) => {
  const places: { readonly begins: number; readonly ends: number }[] = [];
  boundary.lastIndex = 0;
  for (let found = boundary.exec(text); found; found = boundary.exec(text)) {
    const ends = found.index + found[0].length - 1;
    places.push({ begins: found.index, ends });
    boundary.lastIndex = ends;
  }
  return places;
});

const lastBoundary = (text: string, before: number): number =>
  boundaries(text, 0).findLast(({ begins }) => begins < before)?.ends ?? 0;

/** "We do not collect the following:" before an item. */
const denyingLead = /^ (?:not|never|no|none|nothing|neither)(?: [^\s,;:.]+){0,16}(?: :)? $/;

/** "… with others (other than our parent company) for their …": of those in the brackets alone the denial is lifted. */
const bracketed = / \( (?:except|excluding|other than|apart from|aside from|unless)[^()]* \)(?= )/g;

const then = '(?:after|once|when|whenever|as soon as|if|where|upon|from (?:then|that (?:day|time|moment)) on)';
const lapsing = new RegExp(` no longer [^;]* ${then} |^ ${then} [^;]* no longer `);
const otherwise = / (?:not|never|neither|nor|none|without) /;

/** "Addresses are no longer stored after 30 days": until then they are, and nothing is denied. */
const lapses = (text: string): boolean => lapsing.test(text) && !otherwise.test(text);

/** What a negator says of what was found. */
const denialAt = (found: PolarityMatch, at: number, until: number, word: string): Polarity => {
  const { text, start, end, ownStart = 0 } = found;
  if (at < ownStart && !denyingLead.test(text.slice(at, ownStart + 1))) return 'yes';
  const ties = isTie(text, at);
  if (ties ? !found.isTie : isNarrow({ text, at, start, end })) return 'void';
  if (found.isKind && isHandling(text, at, end)) return 'void';
  const after = text.slice(at + word.length - 1, Math.max(until, at + word.length));
  return exception.test(` ${after} `.replace(/ {2,}/g, ' ').replace(bracketed, '').replace(agreed, ' ')) ? 'yes' : 'no';
};

/** @returns `no` where it is denied and no exception lifts the denial */
export const polarity = (found: PolarityMatch): Polarity => {
  const { text, start, end } = found;
  const until = (found.isNegative ? start : end) - 1;
  let said: Polarity = denialAfter.test(
    text
      .slice(end - 1)
      .replace(aside, '')
      .replace(untilAgreed, ' '),
  )
    ? 'no'
    : 'yes';
  if (said === 'no' && found.isKind && isHandling(text, end - 1, end)) return 'void';
  negator.lastIndex = lastBoundary(text, start);
  for (let word = negator.exec(text); word && word.index < until; word = negator.exec(text)) {
    negator.lastIndex = word.index + 1;
    if (deniesNothing(text, word.index, start, end)) continue;
    said = denialAt(found, word.index, until, word[0]);
    if (said === 'void') return 'void';
  }
  if (said === 'no' && lapses(text)) return 'void';
  return said === 'no' && isLifted(text, end) ? 'yes' : said;
};
