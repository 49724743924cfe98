/** Puts denials in rarer words ("we forgo …", "… has been switched off") in the words that patterns know. */

import { declare } from '../answers';

/** Most sentences have none of these, and need not be searched further. */
const rare = new RegExp(
  ' (?:off|disabled|deactivated|discontinued|abolished|removed|ended|ceased|stopped|forgoe?s?|dispenses?|abstains?|' +
    'without|declines?|given|abandoned|free|banned|quit|rid|question|ruled|place|occur|happen|opted|made|but|except) ',
);

const company = '(?:we|(?:our|this|the) (?:company|firm|site|website|app|service|shop|game|blog)s?)';
/** Of a main clause: behind "if" or "that" something else is told than what is not done. */
const subject =
  '((?:(?!(?:if|when|whenever|where|while|once|unless|until|that|which|who|because|may|can|please|' +
  String.raw`users?|accounts?) )[^\s,;:()]+ ){1,8}?)`;
const off =
  '(?:(?:switched|turned) off|disabled|deactivated|discontinued|abolished|banned|out of the question|ruled out|' +
  '(?:removed|taken)(?= (?:from|off|on) (?:our|this|the|all) (?:site|website|pages|apps?|services?)))';
const forAll = '(?: for (?:us|(?:all|every)[^ ]*(?: (?:users|visitors|members|readers|customers))?))?';
/** "… by default", "… if you object": not for everybody. */
const always =
  `${forAll}(?= (?:on|in|at|off|throughout|since|from|,|;|$))` +
  '(?!.* (?:if|when|where|while|unless|until|default|request|you|may|can|will) )';
/** How something is done, and nothing of what is left out. */
const how =
  String.raw`(?!(?:\p{L}+ ){0,3}(?:consent|permission|agreement|knowledge|notice|charges?|costs?|` +
  String.raw`limit\p{L}*|delay|interruptions?|errors?|defects?|viruses|reason|you|us) )`;

/** Nothing else in the clause denies: what "does not work without cookies" has some. */
const undenied = '((?:(?!(?:not|never|no|neither|nor|nobody|nothing|none) )[^ ,;:()]+ ){1,4})';

/** Who does it instead: "…; this is done by our provider", "…, but our partners do". */
const instead =
  '[;,:] (?:but |as |since |instead (?:, )?)?(?:(?:this|that|it) (?:is|will be) (?:done|handled|taken care of) (?:for us )?by ([^;,]+)|' +
  '((?:our|an?) [^;,]+?) (?:does|do)(?: (?:this|so|it|that))?(?: (?:for us|instead|on our behalf))?)';

const byOthers = new RegExp(
  `^ ${company} (?:do|does|will) (?:not|never) (?:ourselves |itself )?([^ ]+ [^;:]+?)(?: ourselves| itself)? ${instead} $`,
);

const plainer: readonly (readonly [RegExp, string])[] = [
  [/^ (nobody|no one) (?:but|except|other than) you(?:rself)? /, ' $1 '],
  [/^ no use is made of ([^,;:]+) (?=$|[,;])/, ' $1 is not used '],
  [
    new RegExp(
      `^ ${subject}(?:(?:is|are|(?:has|have) been)(?: now|(?: [^ ]+ly))* ${off}|(?:stays?|remains?) (?:switched |turned )?off)${always}`,
    ),
    ' $1is not used',
  ],
  [
    new RegExp(
      `^ ${subject}(?:(?:has|have) (?:ended|ceased|stopped)|(?:do|does|will) not (?:take place|occur|happen))${always}`,
    ),
    ' $1is not used',
  ],
  [
    new RegExp(
      ` (${company}) (?:[^ ]+ly )?(?:forgoe?s?|dispenses? with|abstains? from|do(?:es)? without|declines? to|` +
        '(?:ha(?:ve|s) )?(?:stopped|ceased|quit|discontinued|given up|ruled out|opted out of|got(?:ten)? rid of|abandoned)) ',
    ),
    ' $1 refrain from ',
  ],
  [new RegExp(`^ ${undenied}(?:is|are) (?:[^ ]+ly )?free (?:of|from) ${how}`, 'u'), ' $1has no '],
  [
    new RegExp(
      `^ ${undenied}(?:works?|comes?|operates?|goes out|runs?|gets? (?:by|along)) (?:[^ ]+ly )?without ${how}`,
      'u',
    ),
    ' $1has no ',
  ],
  // "… without logging your address", where no other word denies that.
  [
    new RegExp(
      '^((?: (?!(?:if|not|never|no|nor|neither|you) )[^ ;:]+){1,10}) without (?:ever |even )?' +
        '(?=(?:storing|logging|recording|saving|keeping|collecting|tracking) )',
    ),
    '$1 and refrain from ',
  ],
];

const inverted =
  /^ (?:under no circumstances?|at no (?:time|point|stage)|in no (?:event|case|way)|on no account|never)(?= )/;

/** "At no time do we sell …" → "we do not sell …" */
const turned = (text: string): string => {
  const [opening] = inverted.exec(text) ?? [];
  return opening === undefined ? text : (declare(text.slice(opening.length), false) ?? text);
};

/** "Cookies: none." */
const none = /^ ((?:[^ ,;:()]+ ){1,5}): none(?: at all| whatsoever)? $/;

/** @param text a sentence as `Sentence.normal` */
export const inPlainWords = (text: string): string => {
  const said = turned(text).replace(byOthers, ' $2$3 may $1 ').replace(none, ' no $1is used ');
  return rare.test(said) ? plainer.reduce((known, [words, plain]) => known.replace(words, plain), said) : said;
};
