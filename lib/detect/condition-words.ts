/** The words of conditions: consent and objection, data that name nobody, and people of one place, group or service. */

const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** @returns a global expression over texts as `Sentence.normal`; it takes the spaces around a phrase with it */
const phrase = (...alternatives: readonly string[]): RegExp => new RegExp(` ${anyOf(...alternatives)} `, 'g');

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
  '(?:give|gives|gave|given|grant|granted|provide|provided|us|with|your|their|prior|explicit|express)',
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
const refusing = anyOf(
  '(?:opt|opts|opted) out',
  '(?:object|objects|objected|decline|declines|declined|refuse|refuses|refused|withdraw|withdraws|revoke)',
  '(?:disable|disables|disabled|deactivate|unsubscribe|say no|say otherwise|indicate otherwise|indicated otherwise)',
  '(?:choose|elect|prefer) not',
  '(?:turn|turns|switch|switches)(?: (?:it|this|them))? off',
  '(?:tell|ask|instruct|request|direct|notify|inform|advise)(?: (?:us|that|to|we))*(?: (?:not|otherwise|stop|do not))?',
);
/** To agree to the terms is no condition of its own. */
const notToTerms = '(?! to (?:be bound|(?:the|these|our|this|all) (?:terms|policy|privacy|agreement|conditions)))';

export const withConsent = phrase(
  `(?:only )?(?:with|upon|on|after|subject to|based on|following|by)(?: ${kinds})* ${consents}`,
  `(?:only )?(?:if|when|where|once|whenever|(?:as|so) long as|provided(?: that)?|to the extent(?: that)?) ${reader}(?: ${firmly})* ${agreeing}${notToTerms}`,
  `(?:only )?(?:if|when|where|once) we (?:have|obtain|get|receive|are given)(?: ${kinds})* ${consents}`,
  `(?:unless|until) ${reader}(?: ${firmly})* ${refusing}`,
  `(?:if|where|provided(?: that)?|(?:as|so) long as) ${reader} (?:have|has|do|does|did) not(?: ${firmly})* ${refusing}`,
);

/** Behind a denial: "not without your consent". */
export const unlessConsent = phrase(
  `without(?: ${kinds})* (?:${consents}|agreement|asking you|asking)`,
  `(?:unless|until|except|other than)(?: (?:if|when|where|that|as))* ${reader}(?: ${firmly})* (?:${agreeing}|(?:ask|tell)s? us to|request it|request that we)`,
  `(?:unless|until|except|other than)(?: (?:if|when|where))* (?:we (?:first )?(?:have|obtain|get|receive|ask for|ask)|with|upon|after)(?: for)?(?: ${kinds})* ${consents}`,
);

const nameless = anyOf(
  '(?:aggregate|aggregated|anonymous|anonymized|de identified|deidentified|non personal|nonpersonal)',
  '(?:non|not) (?:personally )?(?:identifiable|identifying)',
);
const carrier = anyOf(
  '(?:information|data|statistics|form|format|basis|manner|way|report|reports|insights|profiles|records|fashion)',
);

export const ofNobody = phrase(
  `${nameless}(?:(?: (?:and|or|,))* (?:${nameless}|demographic|usage|technical|user))* ${carrier}`,
  '(?:that|which)(?: (?:can|could|do|does|will|would|may|is|are))? not(?: (?:be|used|to|by itself|on its own|directly|personally|individually|reasonably|specifically|itself))* (?:identif(?:y|ies)|name|reveal) (?:you|any|an|individuals?|users?|visitors?|specific|who|your (?:identity|name))',
  'without(?: personally)? (?:identifying|naming|revealing|disclosing) (?:you|any|individuals?|users|who|your (?:identity|name))',
  '(?:collected|recorded|stored|shared|processed|tracked|measured|analyzed|used) anonymously',
  'anonymously (?:collect|record|store|share|process|track|measure|analyze|use)',
);
/** Beside such data, these name somebody. */
export const ofSomebody = new RegExp(
  ` (?:personal (?:and|or|,)|personal(?:ly identifiable| identifying)? (?:information|data)|your name|names|email|addresses) `,
);

const region = anyOf(
  '(?:california|nevada|virginia|colorado|connecticut|utah|texas|oregon|vermont|eea|european economic area|europe)',
  '(?:european union|eu|uk|united kingdom|usa|united states|switzerland|brazil|canada|quebec|australia|japan|korea|china|india)',
);
const people =
  '(?:residents?|citizens?|users?|individuals?|persons|people|consumers?|customers?|visitors?|members?)(?! privacy)';
const mobile = '(?:mobile|iphone|ipad|ios|android)';

export const ofSome = phrase(
  `(?:if|where|when|as) (?:you|users?|the user) (?:are|is|reside|resides|live|lives)(?: [^\\s;]+){0,6}? ${region}`,
  `(?:if|where|when|as|for) (?:you (?:are|is) )?an? ${region} ${people}`,
  `${people}(?: (?:who|that) (?:are|live|reside))?(?: (?:located|based|residing|living))? (?:of|in|from|within|outside)(?: (?:the|state of))* ${region}`,
  `${region} ${people}`,
  `under ${region} law`,
  `${region} law (?:permits|allows|gives|entitles|requires|provides)`,
  `for(?: (?:our|the|some|certain|those|all))* ${people} of (?:our|the)(?: [^\\s,;]+){0,2} (?:apps?|applications?|services?|platform|program|newsletters?|shop|store|forums?)`,
  `(?:if|when|where) (?:you|users) (?:use|download|install|access|open)(?: (?:one|any|either) of)? (?:our|the|an?) ${mobile} (?:apps?|applications?)`,
  `(?:in|through|via|within|from|on) our ${mobile} (?:apps?|applications?)`,
  `for(?: our)? (?:premium|paid|paying|business|enterprise|registered|beta) ${people}`,
);
/** At the head of a sentence only: "certain services" elsewhere are what vendors do. */
export const someAtHead = new RegExp(
  `^ (?:(?:(?:on|in|for|with|at) )?(?:some|certain|a few|one)(?: of our)? (?:sites|services|apps|applications|products|features|users|customers|members|countries|regions|states|jurisdictions|pages|websites)|in (?:the )?${region} ,) `,
);
export const someInHeading = new RegExp(
  ` (?:${region} (?:${people}|privacy rights)|${people} (?:of|in|from|within|outside)(?: (?:the|state of))* ${region}) `,
);
