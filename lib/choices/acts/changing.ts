/** Words that let the reader see, correct, delete or take along what is held about them. */
import { any, held, inClause, within } from '../plain-text';

/** What may not stand between the verb and its object: we change policies, readers visit sites. */
const notPages = `(?:(?!policy|statement|practice|terms|website|web site|how we|how our|(?:map|table|list|overview|summary) of)${inClause})`;
/** What is bought or installed is no data about the reader. */
const goods = 'items?|orders?|bookings?|reservations?|tickets?|purchases?|basket|cart|browser|software|app|version';
const whose = "(?:your|their|that|his or her|his/her|certain|personal|this|what|child's|held|stored)";

export const change =
  '(?:updat|paus|hid|correct|modif|chang|edit|amend|delet|remov|clos|cancel|deactivat|terminat|disabl|download|export|eras|rectif|purg)' +
  '(?:e|es|ed|ing|y|ying|al|ion|ure|ication)?';
/** Seeing is a right only where the thing seen is the reader's own: "see our information about …" is none. */
export const seeing =
  '(?<!(?:have|has|had|having|gain|given) )\\b(?:access|retrieve|review|view|see|look over|look through|look up|inspect|verify|obtain|manage|control)(?:ing)?';
export const changed = '(?:delet|remov|updat|correct|modifi|chang|eras|clos|deactivat|edit|disabl|amend)ed';

export const changing = any(
  // "… your child has given us data, write to us and we will delete it"
  `\\b${held}${within(120)}\\b(?:delete|remove|erase|correct|update|change|amend) (?:it|them|this|that|such information)\\b`,
  `\\b(?:errors?|mistakes?|inaccurac\\w+)\\b${within(30)}\\b(?:your|their) (?:[a-z'-]{1,20} ){0,3}?${held}`,
  `\\b${change}\\b${notPages}{0,70}?\\b${held}`,
  `${seeing}\\b${notPages}{0,40}?\\b${whose} (?:[a-z'.-]{1,20} ){0,5}?${held}(?! about (?:our|the|how|cookies))`,
  `${seeing}\\b${notPages}{0,40}?\\b(?:information|data|details) (?:(?:that )?we|about you|(?:that )?you (?:have )?(?:provide|gave|submit)|collected|stored|held)`,
  `\\b${change} (?:or \\w+ )?(?:your|their|user|any) (?:[a-z'-]{1,20} ){0,2}?(?:content|posts?|comments?|reviews?|contributions?|messages)\\b`,
  '\\b(?:export|download)(?:ing)? (?:all |a copy of |everything |anything |what )?(?:your|you|their|they)\\b',
  '\\bclear(?:ing)? (?:your|all|any) (?:[a-z-]{1,20} ){0,3}?(?:history|data|searches|activity)\\b|\\bforget (?:your|my)\\b',
  '\\btak(?:e|ing)\\b[^.;]{0,60}?\\b(?:information|data)\\b[^.;]{0,60}?\\b(?:out of|with you)\\b',
  `\\b${held}(?:(?!policy|statement)${inClause}){0,160}?\\b(?:be|have|get|like|want|wish) (?:[a-z]{1,12} ){0,2}?${changed}\\b`,
  `\\b(?:want|wish|have|having|get|like)\\b${within(30)}\\b${held} (?:[a-z]{1,12} ){0,2}?${changed}\\b`,
  `\\b${held}${within(20)}\\b(?:is|are) (?:[a-z]{1,12} ){0,2}?(?:wrong|incorrect|inaccurate|incomplete|out[ -]of[ -]date|outdated)\\b`,
  "\\b(?:your|their|child's) (?:[a-z-]{1,20} ){0,3}?(?:information|data|details|address(?:es)?) (?:has |have )?chang(?:e|es|ed)\\b",
  `(?:${seeing}|\\b${change})\\b[^.;]{0,20}?\\bwhat (?:\\w+ ){1,3}?(?:store|hold|know|have|keep|gave|provided|submitted)\\b`,
  '\\b(?:find out|know|learn|see|ask) (?:what|which|whether|if) (?:[a-z]{1,12} ){0,2}?(?:information|data|details)\\b[^.;]{0,20}?\\b(?:we|is|are) (?:hold|held|have|stored?|kept|keep)\\b',
  '\\b(?:take|taken|taking) down\\b[^.;]{0,30}?\\b(?:your?|posted|content)\\b',
  '\\bportability\\b',
  '\\b(?:know|find out|learn|see) what (?:\\w+ ){0,2}?we (?:hold|have|know|keep|store) (?:about|on) (?:you|them)\\b',
  '\\b(?:corrections?|changes|updates) (?:[a-z]{1,12} ){0,4}?(?:can|may) be made\\b',
  '\\bfor (?:access|deletion|correction|removal|rectification|erasure)\\b|\\bforget (?:you|me)\\b',
  '\\b(?:deletion|removal|erasure|correction|rectification|portability) (?:of|request)',
  `\\b(?:disconnect|disassociat|unlink)(?:e|ing)?\\b${within(50)}\\b(?:account|registration)`,
  `\\b(?:wish|want|like|need|right|seek) (?:us )?to (?:delete|remove|correct|update|erase|change|amend)\\b(?!${inClause}{0,30}?\\b(?:${goods})\\b)`,
  `\\bbe (?:deleted|erased) from\\b${within(30)}\\b(?:database|records|files|systems?|directory)\\b`,
);
