/** Sentences about what others do by themselves, or must do: they state nothing of this company. */
import { anyOf } from '../phrase';

const others =
  '(?:shops?|stores?|compan(?:y|ies)|business(?:es)?|firms?|operators?|websites?|sites?|pages|merchants?|sellers?|retailers?|publishers?|' +
  'customers|clients|controllers?|' +
  'organizations?|providers?|developers?|advertisers?|employers?|partners?|part(?:y|ies)|services|apps|networks?)';
/** Who has readers of their own. Who works for the company ("companies that process data for us") must do here what it says. */
const sites =
  '(?:shops?|stores?|websites?|sites?|pages|merchants?|sellers?|retailers?|publishers?|developers?|advertisers?|employers?|' +
  'customers|clients)';
const many = String.raw`(?:(?!(?:we|our|if|when) )\p{L}+ ){0,3}`;

/** "Shops that use cookies have to tell …": what a law or a contract asks of others. */
const theirDuty = new RegExp(
  `^ ${many}${sites} (?:that|who|which) (?:[^\\s;:]+ ){1,12}?(?:must|should|have to|has to|need to|(?:is|are) (?:required|obliged|bound) to) `,
  'u',
);

/** "Members may not sell what they find here": an order to the reader, unless it is about who may be one. */
const readersDuty = new RegExp(
  `^ ${anyOf(
    '(?:you|users?|members?|visitors?|customers?|subscribers?|players?|participants?)',
    '(?:the|an?|no|each|every|all|registered) (?:user|member|visitor|customer|subscriber|player)s?',
  )} (?:(?:may|must|shall|should|agree|undertake|are)(?: also)? not(?: (?:to|allowed to|permitted to))? ` +
    '(?:sell|rent|trade|lease|collect|gather|harvest|scrape|copy|publish|disclose|share|pass|transfer|misuse|record|track)) ' +
    '(?!.* (?:age|years|minors?|children|child|under) )',
);

/** "When you order on a seller's own website, that seller will …": what is done elsewhere. */
const onTheirOwn = new RegExp(
  ` (?:on|at|through|via|in) (?:its|their|his|her) own (?:web ?)?(?:sites?|pages?|platforms?|apps?|services?|shops?|stores?) `,
);
/** "… that is a matter between it and you". (What "we have no control over" happens here all the same.) */
const leftToThem = / (?:is|are) an? (?:matter|affair|agreement|issue|contract) between (?:you|it|them|him|her) /;
const reached = new RegExp(
  `^ ${many}${others} (?:(?:whose (?:pages?|sites?|websites?|links?|ads)|(?:that|which|whom)) (?:you (?:reach|visit|open|go to|come to|follow|` +
    `find)|(?:we|you) (?:may )?link to|link to (?:us|our))|to which we link)(?: [^\\s,;]+){0,8}? (?:may|might|can|could|will|do) `,
  'u',
);

const company = / (?:we|us) /;

/** @param text a sentence as `Sentence.normal` */
export const isOfOthers = (text: string): boolean =>
  reached.test(text) ||
  leftToThem.test(text) ||
  (!company.test(text) && (theirDuty.test(text) || readersDuty.test(text) || onTheirOwn.test(text)));
