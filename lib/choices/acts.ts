/** What a sentence lets the reader do: stop something, or see and change what is held about them. All patterns read `plainText`. */

/** Lower case, straight quotes, plain hyphens: the spelling that all patterns of this folder are written in. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–]/g, '-');

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'));

/** Things about a person that can be seen, changed or deleted. */
const held = '(?:information|data|account|profile|record|detail|pii|registration|address|preference|setting|subscription|history|content|membership)';
/** A short stretch of the same clause. */
const gap = '[^.;]{0,60}?';
/** "your choices", "choices regarding", "available options". */
const choices = '(?:choices|options|preferences|controls)';

/** Words that by themselves say that something stops. */
export const stopping = any(
  '\\bopt(?:ing|ed|s)?[ -]?out',
  '\\bunsubscri',
  '\\bno longer (?:wish|want|like|receive|be contacted|desire)',
  '\\bstop (?:receiving|sending|sharing|using|getting|us|our|the|further|such|these|this|all|future)',
  "\\b(?:do not|don't|would not|would rather not) (?:want|wish|like)",
  '\\b(?:prefer|wish|want|like|choose|elect|decide|request|ask|option|choice|choices)\\b[^.;]{0,30}? (?:not|never)\\b',
  '\\bnot to (?:receive|be contacted|have|share|participate|be tracked|accept)',
  '\\bnot having (?:this|your|such|that|any)',
  '\\b(?:declin|refus|reject)(?:e|ing|es)?\\b',
  '\\b(?:disabl|deactivat|block|prevent|restrict|limit)(?:e|ing)?\\b[^.;]{0,50}?\\b(?:cookie|tracking|ads?\\b|advertis|flash|local shared|collection|sharing|use of|beacon|location)',
  '\\b(?:turn(?:ing)?|switch(?:ing)?) off\\b',
  '\\bremov(?:e|ed|ing|al)\\b[^.;]{0,60}?\\b(?:mailing|e-?mail|our|postal|contact|marketing|subscription)?\\s?lists?\\b',
  '\\bexclude\\b',
  '\\bobject(?:ing)? to\\b',
  '\\b(?:withdraw|revoke)(?:ing)?\\b[^.;]{0,20}?\\bconsent',
  '\\bdo[ -]not[ -](?:sell|share|track my|contact|mail|call)\\b',
  '\\bcancel(?:l?ing)?\\b[^.;]{0,40}?\\b(?:newsletter|e-?mails?|alerts?|subscription|mailing)',
  '\\b(?:whether|how)\\b[^.;]{0,20}? (?:to )?receive targeted',
);

/** Words that offer a setting; what it stops is told by the topic. */
export const setting = any(
  `\\b(?:manag|chang|adjust|updat|edit|customi[sz]|control|set|modify|select|exercis|review|know|learn|view|express|mak|indicat)(?:e|es|ing|ting)?\\b[^.;]{0,50}?\\b(?:your|their|these|such|related|available|of|about|privacy|cookie|ad|advertising|marketing|communications?|e-?mail|newsletter|contact|subscription|the) (?:[a-z-]{1,20} ){0,3}?${choices}`,
  `\\byour (?:[a-z-]{1,20} ){0,3}?${choices}\\b`,
  `\\b${choices} (?:about|regarding|concerning|related to|with respect to|available|for|in)\\b`,
  '\\b(?:cookie|privacy|ads?|advertising|marketing|consent|communication|e-?mail|tracking) (?:settings|preferences|choices|controls|options|manager)\\b',
  '\\b(?:manag|delet|control|clear|remov|eras)(?:e|ing)?\\b[^.;]{0,40}?\\b(?:cookies?|flash|local shared objects?|local storage)\\b',
  '\\bmanage (?:and delete )?them\\b',
  '\\bcontrol\\b[^.;]{0,30}?\\b(?:ads|advertising|tracking|collection)\\b',
);

const change = '(?:access|review|view|see|updat|correct|modif|chang|edit|amend|delet|remov|clos|cancel|deactivat|terminat|disabl|download|export|eras|rectif|purg|inspect|verif|obtain|retriev|manag|control)(?:e|es|ed|ing|y|ying|al|ion|ure|ication)?';
/** What may not stand between the verb and its object: we change policies, readers visit sites. */
const changing = any(
  `\\b${change}\\b(?:(?!policy|statement|practice|terms|website|web site)[^.;]){0,70}?\\b${held}`,
  `\\b${held}s?\\b(?:(?!policy|statement)[^.;]){0,60}?\\b(?:be|have|been|is|are|get) (?:[a-z]{1,12} ){0,2}?(?:delet|remov|updat|correct|modif|chang|eras|clos|deactivat|edit|disabl|amend)(?:ed|ied)\\b`,
  '\\b(?:deletion|removal|erasure|correction|rectification|portability) (?:of|request)',
  '\\b(?:disconnect|disassociate|unlink)(?:ing)?\\b[^.;]{0,50}?\\b(?:account|registration)',
);

/** Asking a company for one's rights. */
const requesting = any(
  '\\bexercis(?:e|ing)\\b[^.;]{0,60}?\\b(?:right|choice|request)',
  '\\b(?:subject|access|deletion|privacy|data|erasure|consumer|rights) (?:access )?requests?\\b',
  '\\b(?:make|submit|send|making|submitting|obtain)\\b[^.;]{0,25}?\\brequests?\\b',
  '\\brequest(?:ing)?\\b[^.;]{0,50}?\\b(?:information|access|copy|disclosure|notice|list|deletion|correction|details)\\b',
  `\\b(?:copy|copies) of\\b${gap}\\b${held}`,
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

/** Reads what a stretch of `plainText` lets its reader do. */
export const readActs = (text: string): Acts => ({
  stops: stopping.test(text),
  sets: setting.test(text),
  changes: changing.test(text),
  requests: requesting.test(text),
});

export const hasAct = (acts: Acts): boolean => acts.stops || acts.sets || acts.changes || acts.requests;
