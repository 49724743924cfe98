/** How policies say that data name nobody, and what names somebody beside them. */
import { anyOf, phrase } from '../phrase';

const nameless = anyOf(
  '(?:aggregate|aggregated|anonymous|anonymized|de identified|deidentified|non personal|nonpersonal)',
  '(?:non|not) (?:personally )?(?:identifiable|identifying)',
);
/** Counted, so that no text takes more than linear time. */
const beside = `(?: (?:and|or|,|${nameless}|demographic|usage|technical|user)){0,6}`;
const carrier = anyOf(
  '(?:information|data|statistics|form|format|basis|manner|way)',
  '(?:report|reports|insights|profiles|records|fashion)',
);

const can = '(?: (?:can|could|do|does|will|would|may|is|are))?';
const inAnyWay =
  '(?: (?:be|used|to|by itself|on its own|directly|personally|individually|reasonably|specifically|itself))*';
const who = anyOf('(?:you|any|an|individuals?|users?|visitors?|specific|who)', 'your (?:identity|name)');

export const ofNobody = phrase(
  `${nameless}${beside} ${carrier}`,
  `(?:that|which)${can} not${inAnyWay} (?:identif(?:y|ies)|name|reveal) ${who}`,
  `(?:provided|(?:as|so) long as|where|if)(?: that)?(?: [^\\s,;]+){1,3} (?:can|could|do|does|will) not${inAnyWay} identify ${who}`,
  `without(?: (?:personally|being able to))? (?:identify|identifying|naming|revealing|disclosing) ${who}`,
  `(?:from|by|with|in|through) which (?:nobody|no one|no (?:individual|person|user|visitor|one|single person)s?|you|individuals?|` +
    `users?)(?: (?:can|could|may|will))?(?: not)?(?: be)?(?: (?:personally|directly|individually))* (?:identified|recognized|told|named|known)`,
  '\\( (?:not including|excluding|but not|without)(?: (?:your|any|their))* (?:names?|personal|personally)(?: [^\\s()]+)* \\)',
  '(?:collected|recorded|stored|shared|processed|tracked|measured|analyzed|used) anonymously',
  'anonymously (?:collect|record|store|share|process|track|measure|analyze|use)',
);

/** A condition in words, and no kind of data in a list. */
export const inWords = /^ (?:\(|provided|as long|so long|where|if|without|that|which) /;

/** "Your number and other anonymous data", "to compile aggregated statistics": beside other data, or only made of them. */
export const besideOthers =
  / (?:and|or|as well as|other|,|compile|create|generate|produce|prepare)(?: (?:other|some|certain|any|an?))*$/;

export const ofSomebody = new RegExp(
  ` ${anyOf('personal (?:and|or|,)', 'personal(?:ly identifiable| identifying)? (?:information|data)', 'your name', 'names', 'email', 'addresses')} `,
);
