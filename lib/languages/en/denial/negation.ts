/** Negators that deny nothing of what a pattern found: they belong to a condition, a description, or another clause. */
import { rememberText } from '../../remember-text';
import { isInOtherClause } from './other-clause';

/** Words around a negator that make it deny something else, or nothing. */
const deniesOther = new RegExp(
  '^ (?:nothing in (?:this|the|our) (?:policy|notice|statement|document)|not be determined|' +
    'not objected|nothing ,|not (?:uncommon|unusual|rule out|exclude|fail to|only|just|limited|all|necessarily|merely|always|solely)|' +
    'not (?:necessary|want|wish|like|agree|consent|have to|need to|need an?|hesitate|(?:be |' +
    'necessarily be )?(?:limited|restricted|confined))|no (?:longer (?:than|entitled|needed|necessary|' +
    'required|relevant|useful|active|valid|accurate|serves?)|more than|less than|earlier than|fewer than|' +
    'later|(?:[^\\s,;]+ ){0,3}(?:standards?|consensus|agreement)|event (?:after|later|longer|more|beyond|' +
    'exceed)|matter|cost|charge|obligation|guarantee)|without (?:limitation|limiting|being limited|' +
    'notice|prior|charge|your (?:[^\\s,;]+ ){0,3}(?:consent|permission|approval|knowledge|authorization|' +
    'agreement|involvement|knowing)|the user|undue|cost|further|identifying|naming|names)|' +
    'nor (?:limited)|prohibited (?:by|under) (?:law|applicable|local)|no to|not (?:personally |directly |' +
    'specifically )?(?:identify|identifies) (?:you|an individual|individuals?|any|a|specific|particular|' +
    'visitors|users)|not track (?:signals?|headers?|settings?|requests?|options?|features?|browser|' +
    'preferences?|mechanisms?|disclosures?|functionality|standards?|\\(|or (?:dnt|other|similar|opt|' +
    'global|gpc))) ',
);

/** "If you do not …", "whether or not": the negation belongs to a condition. */
const conditional =
  / (?:if|whether|unless|where|when|should|once|until|in case|in the event) (?:that )?(?:you|we|users?|visitors?|they|the user|it|or)(?: [^\s,;]+){0,3} $/;

/** "Those who do not opt out …" is a condition, too; "you can not opt out" is none. */
const remaining = /^ not opt /;
const able = / (?:can|may|could) $/;

/** "If you feel that we do not …": what the reader may come to think. */
const supposed =
  / (?:feel|feels|believe|believes|think|thinks|suspect|suspects|concerned|worried)(?: that)? (?:we|our|the company)(?: [^\s,;]+){0,3} $/;

/** "You may choose not to …", "you will not receive …": the reader's choice, or what comes of it. The company's own choice counts. */
const chosen = new RegExp(
  ' (?:(?<! we )(?:choose|chooses|elect|elects|prefer|prefers|decide|decides|opt|opts|rather|option)|' +
    '(?:you|they|users?|members?|subscribers?|customers?)(?: [^\\s,;]+)?) $',
);
const choice = /^ not (?:to|receive|be receiving|get) /;

/** "Data that does not identify you, such as …": describes what is collected, and denies nothing about it. */
const relative = new RegExp(
  ' (?:that|which)(?: (?:does|do|can|could|will|would|may|is|are|,|alone|by itself|' +
    'on its own))* (?:not|no longer)(?: (?:be|used|by itself|in itself|in and of itself|reasonably|' +
    'personally|directly|specifically|individually|easily|readily|otherwise|generally))* (?:identif\\w+|' +
    'personally|pii|reveals?|relates?|points?|linked|associated|constitutes?|tells?|considered|' +
    'attributed) ',
  'g',
);

/** "Letters that did not reach us are …": so too where the sentence goes on behind the clause. */
const closedRelative =
  / (?:that|which|who) (?:did|do|does|have|has|had|was|were) not(?: [^\s,;]+){1,3} (?=(?:is|are|will|may|must|shall|can) )/g;

/** "… to make sure that you do not see the same one twice": an aim, not a denial. */
const aim = / (?:ensure|ensures|ensuring|(?<!(?:be|rest|feel) )sure) (?:that )?(?:[^\s,;]+ ){0,4}$/;

/** "Totals not linked to your name", "firms not owned by us": a participle describes what stands before it. */
const reduced = new RegExp(
  '^ (?:not|neither|never|no longer)(?: (?:directly|personally|itself|themselves|yet|otherwise|' +
    'reasonably|identified or|collected nor|used nor))* (?:linked|associated|tied|connected|attributed|' +
    'attributable|traceable|related|identified|identifiable|combined|affiliated|controlled|owned|' +
    'operated|listed|covered|described|relied|specific|intended) ',
);
const finite = new RegExp(
  ' (?:is|are|was|were|be|been|being|do|does|did|will|would|can|could|may|might|must|shall|should|has|' +
    'have|we|it|they)(?: (?:also|currently|itself|generally))? $',
);

const isReduced = (text: string, at: number): boolean =>
  reduced.test(text.slice(at)) && !finite.test(text.slice(0, at + 1));

/** "Data that you no longer want shared", "what we no longer need" */
const outlived =
  /^ (?:no longer|not) (?:need|needs|want|wants|wanted|wish|wishes|require|requires|have a|has a|need to|subject to|want to|in use by) /;
const ofWhich = new RegExp(
  ' (?:(?:that|which|what|who|data|information|longer|when|once|if|because|as|where|or)(?: (?:you|we|' +
    'they|users?|it|is|are|was|were|you may|company))?|(?!(?:and|but|so|therefore) )[^\\s,;:]+ (?:you|we|' +
    'they|users?)) $',
);

const isOutlived = (text: string, at: number): boolean =>
  outlived.test(text.slice(at)) && ofWhich.test(text.slice(0, at + 1));

const numbered = new RegExp(
  ' (?:registration|serial|account|id|passport|licence|license|phone|tel|telephone|vat|reg|company|tax|' +
    'card|security|policy|order|document|mobile|contact) $',
);
/** "Serial no., passport no." */
const isNumber = (text: string, at: number): boolean =>
  /^ no (?:[,;)]|and|or|of|\d)/.test(text.slice(at)) && numbered.test(text.slice(0, at + 1));

const isRelative = (text: string, at: number): boolean =>
  [relative, closedRelative].some((kind) =>
    [...text.matchAll(kind)].some(({ 0: clause, index }) => index < at && at < index + clause.length),
  );

/** "Aggregated or not, …" */
const isEither = (text: string, at: number): boolean =>
  /^ not [,;)]/.test(text.slice(at)) && text.slice(0, at + 1).endsWith(' or ');

/** "Accounts that nobody used", "totals from which no person can be told": tells which, and denies nothing of them. */
const isUnused = (text: string, at: number): boolean =>
  (/^ (?:nobody|no one|none) /.test(text.slice(at)) && / (?:that|which|who|whom) $/.test(text.slice(0, at + 1))) ||
  (/^ (?:nobody|no|none|not|neither) /.test(text.slice(at)) &&
    / (?:from|by|with|through|in) which(?: [^\s,;]+){0,4} $/.test(text.slice(0, at + 1)));

const isChoice = (text: string, at: number): boolean =>
  choice.test(text.slice(at)) && chosen.test(text.slice(0, at + 1));

/** "The shop does not work without cookies", "nobody can order without giving a name": so it takes them. */
const doubled = / (?:not|never|no|nobody|impossible) [^,;:]*without [^,;:]*$/;
const isDoubled = (text: string, at: number, start: number): boolean =>
  at < start && doubled.test(text.slice(0, start + 1));

/** "We generally do not want to gather …": what the company does not wish to do, it says that it does not do. */
const unwilling =
  /^ not (?:want|wish|intend|seek) to (?:collect|gather|receive|obtain|store|keep|know|process|ask|have) /;
const company = / (?:we|company) (?:[^\s,;]+ ){0,2}do $/;

/** Does it deny nothing, wherever the match stands? */
const neverDenies = rememberText((text, at) => {
  const [before, since] = [text.slice(0, at + 1), text.slice(at)];
  if (unwilling.test(since) && company.test(before)) return false;
  if (deniesOther.test(since) || conditional.test(before) || supposed.test(before) || aim.test(before)) return true;
  if (remaining.test(since) && !able.test(before)) return true;
  return (
    isChoice(text, at) ||
    isUnused(text, at) ||
    isEither(text, at) ||
    isReduced(text, at) ||
    isOutlived(text, at) ||
    isNumber(text, at) ||
    isRelative(text, at)
  );
});

/**
 * @param text a sentence as `Sentence.normal`
 * @param at where a negator stands in it
 * @param start, end what a pattern found
 */
export const deniesNothing = (text: string, at: number, start: number, end: number): boolean =>
  neverDenies(text, at) || isDoubled(text, at, start) || isInOtherClause(text, at, start, end);
