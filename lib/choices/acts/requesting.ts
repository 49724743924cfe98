/** Words that name a way to ask a company for one's rights. */
import { any, held, inClause, within } from '../plain-text';

/** Companies exercise "our legal rights". */
export const exercising = any(
  `\\bexercis(?:e|ing)\\b(?:(?!\\b(?:our|legal)\\b)${inClause}){0,60}?\\b(?:rights?|choices?|requests?)\\b`,
  '\\bus(?:e|ing) (?:any |one |all )?(?:of )?(?:your|these|those) rights\\b',
  '\\bexercis(?:e|ing) (?:it|this right|them|these|those|any of them)\\b',
);

export const requesting = any(
  exercising.source,
  '\\b(?:subject|access|deletion|data|erasure|consumer|rights) (?:access )?requests?\\b(?! guidelines)',
  `\\b(?:make|submit|send|lodge|file|place|making|submitting|obtain)\\b${within(25)}\\brequests?\\b`,
  `\\brequest(?:ing)?\\b${within(50)}` +
    '\\b(?:access|copy(?! of (?:our|an?|this (?:notice|policy|statement|document)|the (?!(?:personal )?(?:information|data|records?)))\\b)|disclosure|(?<!(?:this|our|the|privacy) )notice|list|deletion|removal|correction|details|(?:your|certain|this|such|personal|the following) information)\\b',
  '\\b(?:address|send|direct|submit|mak|forward)(?:e|ed|ing)? (?:your|their|such|these|any|all|a) requests?\\b',
  '\\brequests? (?:to|for) (?:access|see|delet|correct|eras|remov|rectif)',
  '\\brequests? (?:(?:can|should|may|must) be )?(?:sent|made|submitted|addressed|directed)\\b',
  '\\b(?:up)?on (?:your |written )?request\\b[^.;]{0,60}?\\b(?:data|information)\\b',
  `\\bask(?:ing)?\\b[^.;]{0,50}?\\b(?:what|which|whether|for)\\b[^.;]{0,40}?\\b(?:third[ -]part|we (?:know|hold|have|store)|copy|data|information)\\b`,
  `\\b(?:obtain|ask|request|receive|get)\\b${within(30)}\\bconfirmation\\b${within(30)}\\b(?:data|information)\\b`,
  '\\b(?:want|seek|desire)s? access to (?:his|her|their|your|personal)\\b',
  // "Ask that a person look at what a machine decided"
  `\\b(?:request|ask|obtain|demand|contest|challenge|appeal)\\b${within(60)}\\b(?:human|automated|automatic) (?:review|intervention|decisions?|being)\\b`,
  `\\b(?:human|person|employee|member of (?:our )?staff)\\b${within(20)}\\b(?:review|reconsider|look at|check)\\w*\\b${within(30)}\\bdecisions?\\b`,
  `\\b(?:copy|copies) of\\b${within(60)}\\b${held}`,
);
