/** What a sentence lets the reader do: stop something, or see and change what is held about them. All patterns read `plainText`. */

/** Lower case, straight quotes, plain hyphens: the spelling that all patterns of this folder are written in. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–]/g, '-');

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'));

/** One character of the same clause; a full stop inside a word ("example.com") does not end it. */
const inClause = '(?:[^.;]|\\.(?=\\S))';
const within = (length: number): string => `${inClause}{0,${length}}?`;

/** Things about a person that can be seen, changed or deleted. */
const held =
  '(?:information|data|accounts?|profiles?|records?|details|pii|registration|address(?:es)?|preferences?|settings?|subscriptions?|(?:account|browsing|search|watch|activity|order) history|membership|entry|entries)\\b';
/** "your choices", "choices regarding", "available options". */
const choices = '(?:choices|options|preferences|controls|settings)';

/** Words that by themselves say that something stops. */
const stopping = any(
  '\\bopt(?:ing|ed|s)?[ -]?out',
  '\\bunsubscri',
  '\\bno longer (?:wish|want|like|receive|be contacted|desire)',
  '\\bstop (?:receiving|sending|sharing|using|getting|us|our|the|further|such|these|this|all|future)',
  "(?<!\\bwe )\\b(?:do not|don't|would not|would rather not) (?:want|wish|like)",
  `\\b(?:prefer|wish|want|like|choose|elect|decide|request|ask|option|choices?)\\b${within(30)} (?:not|never)\\b`,
  '\\bnot to (?:receive|be contacted|have|share|participate|be tracked|accept)',
  '\\bnot having (?:this|your|such|that|any)',
  '\\b(?:declin|refus|reject)(?:e|ing|es)?\\b',
  `\\b(?:disabl|deactivat|block|prevent|restrict|limit)(?:e|ing)?\\b${within(50)}\\b(?:cookies?|tracking|ads?|advertising|advertis\\w+|flash|local shared|collection|sharing|use of|beacons?|location)\\b`,
  `\\bcontrol(?:ling)?\\b${within(30)}\\b(?:ads|advertising|tracking|collection|personalized)\\b`,
  '\\b(?:turn(?:ing)?|switch(?:ing)?) off\\b',
  `\\bremov(?:e|ed|ing|al)\\b${within(60)}\\blists?\\b`,
  '\\bexclude\\b',
  '\\bobject(?:ing)? to\\b',
  `\\b(?:withdraw|revok)(?:e|ing)?\\b${within(20)}\\bconsent`,
  // "We do not sell" promises; "Do Not Sell My Information" offers.
  '(?<!\\bwe )\\bdo[ -]not[ -](?:sell|share)\\b[^.;]{0,40}?\\b(?:my|list)\\b',
  '\\bdo[ -]not[ -](?:contact|e?mail|call)[ -]lists?\\b',
  `\\bcancel(?:l?ing)?\\b${within(40)}\\b(?:newsletter|e-?mails?|alerts?|subscription|mailing)`,
  '\\bwhether\\b[^.;]{0,20}? receive targeted',
);

/** Words that offer a setting; what it stops is told by the topic. */
const setting = any(
  `\\b(?:manag|chang|adjust|updat|edit|customi[sz]|control|set|modify|select|exercis|review|know|learn|view|express|mak|indicat)(?:e|es|ing|ting)?\\b${within(50)}\\b(?:your|their|these|such|related|available|of|about|privacy|cookie|ad|advertising|marketing|communications?|e-?mail|newsletter|contact|subscription|the) (?:[a-z-]{1,20} ){0,3}?${choices}\\b`,
  `\\byour (?:[a-z-]{1,20} ){0,3}?(?:choices|options|preferences|controls)\\b`,
  `\\b(?:choices|options) (?:about|regarding|concerning|related to|with respect to|available|for|in|(?:that )?we (?:provide|offer))\\b`,
  `\\b(?:cookie|privacy|ads?|advertising|marketing|consent|communication|e-?mail|tracking) (?:settings|preferences|choices|controls|options|manager)\\b`,
  `\\b(?:manag|delet|control|clear|remov|eras)(?:e|ing)?\\b${within(40)}\\b(?:cookies?|flash|local shared objects?|local storage)\\b`,
  '\\bmanage (?:and delete )?them\\b',
);

const change =
  '(?:updat|correct|modif|chang|edit|amend|delet|remov|clos|cancel|deactivat|terminat|disabl|download|export|eras|rectif|purg|retriev)(?:e|es|ed|ing|y|ying|al|ion|ure|ication)?';
/** Seeing is a right only where the thing seen is the reader's own: "see our information about …" is none. */
const seeing =
  '(?<!(?:have|has|having|gain|given) )\\b(?:access|review|view|see|inspect|verify|obtain|manage|control)(?:ing)?';
const changed = '(?:delet|remov|updat|correct|modifi|chang|eras|clos|deactivat|edit|disabl|amend)ed';
/** What may not stand between the verb and its object: we change policies, readers visit sites. */
const changing = any(
  `\\b${change}\\b(?:(?!policy|statement|practice|terms|website|web site)${inClause}){0,70}?\\b${held}`,
  `${seeing}\\b(?:(?!policy|statement|practice|terms|website|web site)${inClause}){0,40}?\\b(?:your|their|his or her|his/her|certain|personal|this|what|child's|held|stored) (?:[a-z'.-]{1,20} ){0,5}?${held}(?! about (?:our|the|how|cookies))`,
  `${seeing}\\b${inClause}{0,40}?\\b(?:information|data) (?:(?:that )?we|about you|(?:that )?you (?:have )?(?:provide|gave|submit)|collected|stored|held)`,
  '\\btak(?:e|ing)\\b[^.;]{0,60}?\\b(?:information|data)\\b[^.;]{0,60}?\\b(?:out of|with you)\\b',
  `\\b${held}(?:(?!policy|statement)${inClause}){0,160}?\\b(?:be|have|get|like|want|wish) (?:[a-z]{1,12} ){0,2}?${changed}\\b`,
  '\\b(?:deletion|removal|erasure|correction|rectification|portability) (?:of|request)',
  `\\b(?:disconnect|disassociat|unlink)(?:e|ing)?\\b${within(50)}\\b(?:account|registration)`,
  `\\b(?:wish|want|like|need|right) (?:us )?to (?:delete|remove|correct|update|erase|change|amend)\\b`,
);
/** The reader acts, not the company: "you may update", "to update", "by visiting", "update your account". */
const offered = any(
  '\\byou (?:can|may|could|might|will|should|are able|have the|also have|need|wish|want|would|are entitled)\\b',
  '\\bif you\\b',
  `\\b(?:how|able|ability|right|choose|option|ask us|in order|allows? you|enables? you|please|let you|possible) to\\b`,
  '\\b(?:please|click|visit|go to|log ?in|sign in|simply)\\b',
  '\\b(?:by|via|through) (?:\\w+ )?(?:visiting|clicking|contacting|e-?mailing|sending|writing|calling|logging|using|following|going|e-?mail)\\b',
  `\\b(?:can|may) be (?:[a-z]{1,12} ){0,2}?${changed}\\b`,
  `^(?:to )?(?:learn more about |how to )?(?:${change}|${seeing})\\b`,
  '\\b(?:request|ask)\\b',
);

/** Asking a company for one's rights. */
const requesting = any(
  `\\bexercis(?:e|ing)\\b(?:(?!\\b(?:our|legal)\\b)${inClause}){0,60}?\\b(?:rights?|choices?|requests?)\\b`,
  '\\b(?:subject|access|deletion|data|erasure|consumer|rights) (?:access )?requests?\\b',
  `\\b(?:make|submit|send|making|submitting|obtain)\\b${within(25)}\\brequests?\\b`,
  `\\brequest(?:ing)?\\b${within(50)}\\b(?:access|copy|disclosure|notice|list|deletion|removal|correction|details|(?:your|certain|this|such|personal|the following) information)\\b`,
  `\\b(?:copy|copies) of\\b${within(60)}\\b${held}`,
);

export interface Acts {
  /** It says outright that something stops. */
  readonly stops: boolean;
  /** It offers a setting or choices. */
  readonly sets: boolean;
  /** It lets the reader see, correct or delete what is held. */
  readonly changes: boolean;
  /** It names a way to ask for a right. */
  readonly requests: boolean;
}

/** Shorter texts are labels and headings ("Your privacy choices"): they offer without saying so. */
const bare = 60;

/** Reads what a stretch of `plainText` lets its reader do. */
export const readActs = (text: string): Acts => ({
  stops: stopping.test(text),
  sets: setting.test(text) && (text.length < bare || offered.test(text)),
  changes: changing.test(text) && offered.test(text),
  requests: requesting.test(text) && offered.test(text),
});

export const hasAct = (acts: Acts): boolean => acts.stops || acts.sets || acts.changes || acts.requests;
