/** Denials of one use of a thing, or of the use of one kind of data. */
import { adverbs } from './adverbs';
import type { Denial } from './denial';

/** "We do not use … to …": of a tool or of data, only this use is denied. */
const uses = new RegExp(
  `^ (?:not|never|nor|no longer)${adverbs} (?:us(?:e|es|ed|ing)|utiliz(?:e|es|ed)|employ|employs|process|processes|processed|consider)(?: or [^\\s,;]+){0,2} `,
);
const recipient =
  '(?:us|you|any|anyone|anybody|others?|third|our|their|the|a|an|advertisers|marketers|companies|partners|outside|unaffiliated|non|such|these|those|other|be)';
/** Right behind the thing: what for. */
const purpose = new RegExp(
  `^(?: [^\\s;]+){0,14}? (?:to (?!${recipient} )\\p{L}|for the purposes? of|in conjunction with|in connection with|in a manner|in such a way|for many)`,
  'u',
);
const aimed = new RegExp(` (?:(?:in order )?to (?!${recipient} )\\p{L}|for )`, 'u');
/** Data of any kind: to deny its use denies the use. */
const anyData = new RegExp(
  '^(?: (?:or|and|nor|otherwise|used|processed|stored|shared|any|all|of|the|this|that|such|our|your|' +
    'their|users?|customers?|consumers?|members?|clients?|personal|personally|identifiable|private|' +
    'information|data|details|content|contents|files|messages|photos|inputs?|outputs?|it|them|you|share|' +
    'sell|collect|process|provide|provided|give|submit|upload|us|what|we|collected|about|from|store|on|,|' +
    'account|ai|interactions?|conversations?|chats?|prompts?|api|cookies?|beacons?|pixels?|applets?|' +
    'tools?|tracking|technologies|similar|web|ip|addresses|platform|services?|sites?|websites?|apps?|' +
    'have))* $',
);

/** "Data that identifies you is not used to …" */
const ofNames = / (?:that|which) (?:[^ ,;]+ ){0,2}(?:identif(?:y|ies)|names?) [^,;]*$/;

/** Is only one use of the thing denied, or only the use of one kind of data? */
export const isOneUse = ({ text, at, end }: Denial): boolean => {
  const verb = uses.exec(text.slice(at))?.[0].length;
  if (verb === undefined) return false;
  const object = text.slice(at + verb - 1, Math.max(end, at + verb));
  const aim = aimed.exec(object);
  if (aim?.index === 0 && ofNames.test(text.slice(0, at + 1))) return true;
  return aim ? !anyData.test(`${object.slice(0, aim.index)} `) : purpose.test(text.slice(end - 1));
};
