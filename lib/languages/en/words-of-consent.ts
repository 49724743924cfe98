/** How policies say that something is done only if the reader agrees, or unless they object. */
import { anyOf, phrase } from '../phrase';

const reader = anyOf(
  '(?:you|users?|members?|customers?|visitors?|subscribers?)',
  '(?:the|an?|each|any) (?:user|customer|member|visitor|subscriber)',
);
const consents = anyOf('consent', 'permission', 'authorization', 'approval', 'opt in');
/** What stands between "with" and "consent". */
const kinds = anyOf(
  '(?:the|a|an|your|our|any|such|their|user|users|customer|member|individual|prior|previous|explicit|express|expressed)',
  '(?:specific|informed|separate|written|affirmative|additional|valid|clear|voluntary|unambiguous|freely|given|having)',
  '(?:obtaining|receiving|getting|first|own|opt|in|to do so|and|or|,)',
);
/** What stands between "if you" and "agree". */
const firmly = anyOf(
  '(?:have|has|had|first|also|expressly|explicitly|specifically|affirmatively|actively|voluntarily|previously|otherwise|so)',
  '(?:give|gives|gave|given|grant|granted|provide|provided|us|with|your|their|prior|written|explicit|express)',
  '(?:choose|decide) to',
  'choose and',
);
const agreeing = anyOf(
  '(?:consent|consents|consented|permission|authorization|agree|agrees|agreed|approve|approves|say yes)',
  '(?:opt|opts|opted) in(?:to)?',
  '(?:allow|permit|authorize|enable)s?',
  '(?:allowed|permitted|authorized|enabled)',
  '(?:turn|switch) (?:it|this|them) on',
);
const asking = anyOf('(?:ask|asks|tell|tells|direct|instruct) us to', 'request it', 'request that we');
const refusing = anyOf(
  '(?:opt|opts|opted) out',
  '(?:object|objects|objected|decline|declines|declined|refuse|refuses|refused|withdraw|withdraws|revoke)',
  '(?:disable|disables|disabled|deactivate|unsubscribe|say no|say otherwise|indicate otherwise|indicated otherwise)',
  '(?:choose|elect|prefer) not',
  '(?:turn|turns|switch|switches)(?: (?:it|this|them))? off',
  '(?:tell|ask|instruct|request|direct|notify|inform|advise)(?: (?:us|that|to|we))*(?: (?:not|otherwise|stop|do not))?',
);

const onCondition =
  '(?:only )?(?:if|when|where|once|whenever|(?:as|so) long as|provided(?: that)?|to the extent(?: that)?)';
/** To agree to the terms is no condition of its own. */
const notToTerms = `(?! to (?:be bound|(?:the|these|our|this|all) (?:terms|policy|privacy|agreement|conditions)))`;

export const withConsent = phrase(
  `(?:only )?(?:with|upon|on|after|subject to|based on|following|by)(?: ${kinds})* ${consents}`,
  `${onCondition} ${reader}(?: ${firmly})* ${agreeing}${notToTerms}`,
  `(?:only )?(?:if|when|where|once|after) ${reader}(?: (?:have|has|had|first))* (?:said yes|say yes|(?:tick|ticked|check|checked|click|` +
    `clicked|press|pressed|tap|tapped|mark|marked)(?: on)? (?:the|a|that|this|accept|agree|allow|yes|ok|i agree|a separate)(?: [^\\s,;]+){0,2})`,
  `only (?:after|once|when|if) ${reader}(?: ${firmly})* ${agreeing}`,
  `${onCondition} we (?:have|obtain|get|receive|are given)(?: ${kinds})* ${consents}`,
  `(?:unless|until) ${reader}(?: ${firmly})* ${refusing}`,
  `${onCondition} ${reader} (?:have|has|do|does|did) not(?: ${firmly})* ${refusing}`,
);

/** What is bound to be done first: before a deed that does not happen without it. */
export const consentFirst = phrase(
  `(?:must|need to|have to|has to|required to)(?: [^\\s,;]+){0,2} (?:obtain|get|have|receive)(?: ${kinds})* ${consents}`,
  `(?:require|requires)(?: ${kinds})* ${consents}`,
);

const unless = '(?:unless|until|except|other than)(?: (?:if|when|where|that|as))*';
const having = anyOf('we (?:first )?(?:have|obtain|get|receive|ask for|ask)', 'with', 'upon', 'after');

/** Behind a denial: "not without your consent". */
export const unlessConsent = phrase(
  `without(?: ${kinds})* (?:${consents}|agreement|asking you|asking)`,
  `${unless} ${reader}(?: ${firmly})* (?:${agreeing}|${asking})`,
  `${unless} ${having}(?: for)?(?: ${kinds})* ${consents}`,
);
