/** Words that by themselves say that something stops: "opt out", "no longer wish to receive", "turn off". */
import { any, within } from '../plain-text';

/** Who gives nothing needs no way out. */
const giving =
  '(?:provide|give|supply|submit|enter|register|create|sign|use (?:our|the|this) (?:site|service|website)|agree|be bound|purchase|buy|wait)';

export const stopping = any(
  '\\bopt(?:ing|ed|s)?[ -]?out',
  '\\bunsubscri',
  `\\b(?:text|send|reply|message|sms)(?:ing)?(?: the word)? ["'(]?(?:stop(?: ?all)?|end|quit|cancel)["')]? (?:by (?:text|sms) )?to \\(?\\d`,
  '\\bno longer (?:wish|want|like|receive|get|hear|be contacted|desire|agree|consent)',
  '\\bdiscontinu(?:e|ing) (?:(?:receiv|gett|send|shar|collect|track)ing|these|such)\\b',
  '\\b(?:stop(?:ping)?|ceas(?:e|ing)) (?:(?:receiv|gett|shar|us|send|collect|track|process|see|hear|e-?mail|mail|contact|sell|stor|record|show|be|allow|call|text|target|display|disclos|hav)ing|us|our|the (?:[a-z-]{1,20} ){0,2}?(?:use|sale|sharing|collection|processing|tracking|delivery|display|disclosure|transfer|e-?mails?|mailings?|messages|newsletter|calls|cookies|ads)|further|such|these|this|all|future|interest|targeted|personali[sz]ed|ads|cookies)\\b',
  // Companies do not want things either.
  `(?<!\\bwe )\\b(?:do not|don't|would not|would rather not) (?:want|wish|like)(?! (?:you |to ${giving}))`,
  `\\b(?:prefer|wish|want|like|choose|elect|decide|request|ask|option|choices?)\\b${within(30)} (?:not|never)\\b(?! to ${giving})`,
  '(?<!\\bagreed? )\\bnot to (?:receive|be contacted|have|share|participate|be tracked|accept)',
  '\\bnot having (?:this|your|such|that|any)',
  '\\b(?:declin|refus|reject)(?:e|ing|es)?\\b',
  `\\b(?:disabl|deactivat|block|prevent|restrict|limit)(?:e|ing)?\\b${within(50)}` +
    '\\b(?:cookies?|tracking|ads?|advertising|advertis\\w+|flash|local shared|collection|sharing|use of|beacons?|location)\\b',
  '\\bavoid(?:ing)? (?:being )?(?:track|profil|target)(?:ed|ing)\\b',
  // "You can block StatCo by installing its extension"
  `\\b(?:block|disabl|deactivat|prevent)(?:e|ing)?\\b${within(60)}\\bby (?:installing|downloading|clicking|visiting)\\b`,
  `\\bcontrol(?:ling)?\\b${within(30)}\\b(?:ads|advertising|tracking|collection|personalized)\\b`,
  '\\b(?:turn|switch|take)(?:n|ed|ing)?(?: [a-z-]{1,20}){0,4}? off\\b',
  '\\bwithout (?:personali[sz]ed|targeted|interest-based|tracking|behaviou?ral|cookies)',
  `\\bremov(?:e|ed|ing|al)\\b${within(60)}\\blists?\\b`,
  '\\bexclud(?:e|ing) (?:your|yourself|them|personal)\\b|\\bexcluded from\\b',
  '\\boff (?:of )?(?:our|the|this|any|direct-mail|mail|mailing|call) (?:[a-z-]{1,20} ){0,3}?lists?\\b',
  "\\b(?:rather|prefer) (?:that )?we (?:did not|didn't|do not|don't)\\b",
  '\\bto withdraw,|\\b(?:wish|want|like) to withdraw\\b',
  '\\bnot interested in (?:receiving|getting|hearing|personali[sz]ed|targeted)\\b',
  '\\b(?:be|have|get)\\b[^.;,]{0,40}?\\bsuppressed\\b',
  '\\b(?:left|kept|taken|stay|keep) off (?:[a-z-]{1,20} ){0,3}?lists?\\b',
  '\\b(?:want|wish|ask|tell|like) us to (?:stop|cease)\\b',
  '\\bopt(?:ing)?[ -]in(?:to)? (?:or|and) (?:opt(?:ing)?[ -])?out\\b',
  '\\brestrict(?:ing|ion of)? (?:the |our |any |further |your )?processing\\b',
  '\\bleav(?:e|ing) (?:[a-z-]{1,20} ){0,3}?lists?\\b',
  '\\b(?:wish|want|like) to leave\\b(?! (?:an? |us ))',
  '\\bend(?:ing)? (?:the |these |our |all |such )?(?:[a-z-]{1,20} )?(?:messages|e-?mails|mailings|calls|communications|alerts|texts|notifications)\\b',
  '\\breset(?:ting)?\\b[^.;]{0,30}?\\b(?:advertising|ad) (?:identifiers?|id)\\b',
  '\\bchang(?:e|ed) your mind\\b',
  '\\bobject(?:ed|ing|ions?)? (?:to|against)\\b',
  '\\b(?:to|can|may) object\\b|\\bsay no to\\b|\\bwithdraw(?:ing)? from\\b',
  '\\blimit (?:this|that|it|these|such)\\b',
  '\\bshould you (?:not|no longer|prefer not)\\b',
  "\\byou (?:do not|don't) (?:agree|consent)\\b(?![^.;,]{0,40}\\b(?:policy|polic|terms|notice|statement|practices|conditions|agreement|rules|changes)\\b)",
  '\\b(?:can|may) be (?:stopped|refused|blocked|rejected|declined)\\b',
  `\\b(?:cookies?|tracking|sharing|location|beacons?|personali[sz]ation|advertising)\\b${within(40)}\\b(?:can|may) be (?:disabled|deactivated)\\b`,
  `\\b(?:prevent|keep|stop)(?:ping|ing|s)?\\b${within(60)}\\bfrom (?:being|seeing|reading|sharing|recording|collecting|tracking|using|storing|processing|sending)\\b`,
  `\\bremov(?:ed|ing|e) (?:(?!information|data|content|account)[a-z'-]{1,20} ){0,4}?from\\b${within(40)}\\b(?:database|records|files|programs?|programmes?)\\b`,
  `\\b(?:withdraw|revok|remov|retract)(?:e|ing)?\\b${within(20)}\\b(?:consent|permission|authori[sz]ation)`,
  // "We do not sell" promises; "Do Not Sell My Information" offers.
  '(?<!\\bwe )\\bdo[ -]not[ -](?:sell|share)\\b[^.;]{0,40}?\\b(?:my|list)\\b',
  '["\']do not (?:sell|share)\\b',
  '\\bdo[ -]not[ -](?:contact|e?mail|call)[ -]lists?\\b',
  `\\bcancel(?:l?ing)?\\b${within(40)}\\b(?:newsletter|e-?mails?|alerts?|subscription(?! (?:plan|fee|price))|mailing)`,
  '\\bwhether\\b[^.;]{0,20}? receive targeted',
);
