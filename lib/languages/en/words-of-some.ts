/** How policies say that something holds for one region, group or service only. */
import { anyOf, phrase } from '../phrase';

const region = anyOf(
  '(?:california|nevada|virginia|colorado|connecticut|utah|texas|oregon|vermont|usa|united states|canada|quebec|brazil)',
  '(?:eea|european economic area|europe|european union|eu|uk|united kingdom|switzerland)',
  '(?:australia|japan|korea|china|india)',
);
const who = anyOf('residents?', 'citizens?', 'users?', 'individuals?', 'persons', 'people', 'consumers?');
const people = `${anyOf(who, 'customers?', 'visitors?', 'members?')}(?! privacy)`;
const from = '(?:of|in|from|within|outside)(?: (?:the|state of))*';
const living = '(?: (?:(?:who|that) )?(?:are|live|reside|located|based|residing|living))*';

const role = '(?:subscriber|member|customer|cardholder|seller|merchant|driver|host|applicant)';
const service = '(?:apps?|applications?|services?|platform|program|newsletters?|shop|store|forums?)';
const mobileApp = '(?:mobile|iphone|ipad|ios|android) (?:apps?|applications?)';

export const ofSome = phrase(
  `(?:if|where|when|as) (?:you|users?|the user) (?:are|is|reside|resides|live|lives)(?: [^\\s;]+){0,6}? ${region}`,
  `(?:if|where|when|as|for) (?:you (?:are|is) )?an? ${region} ${people}`,
  `${people}${living} ${from} ${region}`,
  `${region} ${people}`,
  `under ${region} law`,
  `${region} law (?:permits|allows|gives|entitles|requires|provides)`,
  `(?:if|where|when) you (?:are|have become) an?(?: [^\\s,;]+){1,3} ${role}`,
  `for(?: (?:our|the|some|certain|those|all))* ${people} of (?:our|the)(?: [^\\s,;]+){0,2} ${service}`,
  `(?:if|when|where) (?:you|users) (?:use|download|install|access|open)(?: (?:one|any|either) of)? (?:our|the|an?) ${mobileApp}`,
  `(?:in|through|via|within|from|on) our ${mobileApp}`,
  `for(?: our)? (?:premium|paid|paying|business|enterprise|registered|beta) ${people}`,
);

const parts = anyOf(
  '(?:sites|services|apps|applications|products|features|pages|websites)',
  '(?:users|customers|members|countries|regions|states|jurisdictions)',
);
/** At the head of a sentence only: "certain services" elsewhere are what vendors do. */
export const someAtHead = new RegExp(
  `^ (?:(?:(?:on|in|for|with|at) )?(?:some|certain|a few|one)(?: of our)? ${parts}|in (?:the )?${region} ,) `,
);
export const someInHeading = new RegExp(` (?:${region} (?:${people}|privacy rights)|${people} ${from} ${region}) `);
