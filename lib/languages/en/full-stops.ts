/** Does a full stop end a sentence? Words that end in one all the same, and words that begin sentences. */
import { isLabel } from '../point-label';

/** No sentence ends behind these: a name, a number or an example follows. */
const opening = new Set(
  (
    'mr mrs ms mx dr prof hon rev st. e.g i.e eg ie cf incl viz vs approx no nos art arts sec sect para ' +
    'paras fig figs ch vol attn p.o ext tel fax ph al ca c/o'
  ).split(' '),
);
/** These stand before a number only: "Art. 6". Before words they are ends of sentences like others ("the answer is no."). */
const numbered = new Set('no nos art arts sec sect para paras fig figs ch vol ext tel fax ph'.split(' '));

/** So too "Acme Inc. We …", but not "Acme Inc. Corporation"; compromise knows "inc" and most others itself. */
const either = new Set(
  'llc plc intl natl govt mins hr hrs secs yr yrs mo mos wk wks mon tue tues wed thu thur thurs fri sat ln pkwy ste app apps'.split(
    ' ',
  ),
);
/** "U.S.", "p.m.", "Plan B." */
const letters = /^(?:\p{L}\.)*\p{L}$/u;

const timeOfDay = /^[ap]\.m$/;
/** "… to 5 p.m. Calls may be recorded", but not "5 p.m. Eastern Time". */
const subject =
  /^\p{Lu}\p{Ll}+ (?:may|might|can|could|will|would|shall|must|should|are|is|was|were|have|has|do|does|did) /u;

const wordStart = /[\s("“‘«[/–,-]/;
/** The longest abbreviation fits in this stretch. */
const STRETCH = 12;

/** Words that begin sentences, and no name that follows an abbreviation. */
const functionWords =
  'We|Our|You|Your|The|This|These|Those|That|They|Their|There|It|Its|If|In|When|Whenever|Where|While|' +
  'What|Which|Who|Why|How|As|At|By|For|From|To|With|Without|Under|Upon|On|Once|Until|Before|After|' +
  'During|Because|Since|Although|Though|Unless|Except|Please|Such|Some|Any|Anyone|All|Each|Every|Other|' +
  'Others|Most|Many|Both|Neither|Either|No|None|Nobody|Not|Nothing|Never|However|Therefore|Thus|Also|' +
  'Additionally|Furthermore|Moreover|Instead|Otherwise|Only|But|Yes|Here|Then|Like|Based|Depending|' +
  'According|WE|OUR|YOU|YOUR|THIS|THESE|IF|THE|PLEASE';
/** Common nouns and requests, where a word in small letters follows: "Cookies are …", not "Data Privacy Framework". */
const commonWords =
  'A|An|Cookies|Certain|Several|Different|Various|Sometimes|Usually|Generally|Typically|More|Further|' +
  'Sharing|Using|Processing|Click|See|Contact|Visit|Read|Learn|Go|Send|Write|Call|Ask|Use|Tell|Note|' +
  'Email|Choose|Select|Check|Feel';
/** So too these, but not behind "U.S." and the like: "U.S. Users may …". */
const commonNouns =
  'Advertising|Advertisements|Ads|Sponsors|Analytics|Social|Servers|Affiliates|Data|Information|' +
  'Personal|Personally|Aggregate|Aggregated|Anonymous|Advertisers|Users|Visitors|Customers|Members|Parents|Children|Third|Partners|' +
  'Vendors|Companies|People|Residents|Service|Services';
const startsPlainly = `(?:${functionWords})(?:['’]\\p{Ll}+)?(?=[\\s,])`;
/** Not 'Acme Inc. ("Our Company")'. */
const starts = (common: string): RegExp =>
  new RegExp(`^(?:["“‘«]?(?:${startsPlainly}|(?:${common})(?=,? \\p{Ll}|, ))|[([]${startsPlainly})`, 'u');
const starter = starts(`${commonWords}|${commonNouns}`);
const starterBehindLetters = starts(commonWords);
/** Behind a number ("see section 11. Use of cookies"), nouns and requests may be its title. */
const plainStarter = new RegExp(`^["“‘«([]?${startsPlainly}`, 'u');
const digits = /^[\d.]+$/;

const numeral = /^\s*[\d§(]/;
const small = /^\s*["“‘(]?\p{Ll}/u;

const wordBefore = (text: string): string => text.slice(-STRETCH).split(wordStart).at(-1)?.toLowerCase() ?? '';

/** Does compromise know the word as an abbreviation? */
type IsKnown = (word: string) => boolean;

/**
 * Does a stop that compromise took for none end a sentence?
 * @param before the text since the last border, without the stop
 * @param stop the stop and what closes behind it
 * @param after what follows: a capital letter, perhaps behind an opening mark
 * @param isKnown does compromise take the word for an abbreviation?
 */
export const endsSentence = (before: string, stop: string, after: string, isKnown: IsKnown): boolean => {
  if (before.length < STRETCH && isLabel(`${before.trim()}.`)) return false;
  const word = wordBefore(before);
  if (digits.test(word)) return plainStarter.test(after);
  const isFullStop = /^\.(?!\.)/.test(stop);
  if (isFullStop && opening.has(word) && !numbered.has(word)) return false;
  if (isFullStop && letters.test(word))
    return starterBehindLetters.test(after) || (timeOfDay.test(word) && subject.test(after));
  const isAbbreviation = isFullStop && (isKnown(word) || either.has(word) || numbered.has(word));
  return !isAbbreviation || starter.test(after);
};

/** Does a border that compromise found stand? Not where "Art." has its number behind it, or "incl." its example. */
export const isBorder = (before: string, after: string): boolean => {
  const text = before.trimEnd();
  if (!text.endsWith('.')) return true;
  const word = wordBefore(text.slice(-STRETCH, -1));
  if (numbered.has(word)) return !numeral.test(after);
  return !opening.has(word) && !(either.has(word) && small.test(after));
};
