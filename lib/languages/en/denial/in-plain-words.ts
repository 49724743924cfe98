/** Puts denials in rarer words ("we forgo …", "… has been switched off") in the words that patterns know. */

import { declare } from '../answers';

/** Most sentences have none of these, and need not be searched further. */
const rare = new RegExp(
  ' (?:off|disabled|deactivated|discontinued|abolished|removed|ended|ceased|stopped|forgoe?s?|dispenses?|abstains?|' +
    'without|declines?|given|gave|abandoned|free|ban|bans|banned|blocks?|rejects?|quit|rid|away|clear|end|question|ruled|place|part|role|' +
    'occur|happen|opted|made|but|except|found|absent|missing|phased|gone|disappeared|vanished|past|limits|prohibited|forbidden|' +
    'blocked|unable|decision|choice|withheld|sure|assured|against|reach|reaches|interest|concern|want|stays?|remains?) ',
);

const company = '(?:we|(?:our|this|the) (?:company|firm|site|website|app|service|shop|game|blog)s?)';
/** Of a main clause: behind "if" or "that" something else is told than what is not done. */
const subject =
  '((?:(?!(?:if|when|whenever|where|while|once|unless|until|that|which|who|what|because|may|can|please|' +
  String.raw`users?|accounts?) )[^\s,;:()]+ ){1,8}?)`;
const off =
  '(?:(?:switched|turned) off|disabled|deactivated|discontinued|abolished|abandoned|banned|(?:prohibited|forbidden)(?! (?:from|in (?!our|this)))|off limits|' +
  'out of the question|ruled out|phased out|absent|missing|a thing of the past|withheld from us|(?:not|nowhere)(?: to be)? found|' +
  '(?:removed|taken|blocked)(?= (?:from|off|on) (?:our|this|the|all) (?:site|website|pages|apps?|services?)))';
const forAll =
  '(?: for (?:us|(?:all|every)[^ ]*(?: (?:users|visitors|members|readers|customers))?)| to (?:our|all) (?:staff|employees|team))?';
/** "… by default", "… if you object": not for everybody. */
const always =
  `${forAll}(?= (?:on|in|at|off|throughout|since|from|last|some|here|,|;|$))` +
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
  [/^ (?:you (?:can|may) )?(?:be|rest|feel) (?:sure|assured|certain) (?:that )?(?=we )/, ' '],
  [
    /^ it is against (?:our|company) (?:[^ ]+ )?(?:principles?|policy|policies|rules?|values|will|beliefs?) to /,
    ' we refrain from ',
  ],
  [/ (we) (?:always )?(?:make|made) sure (?:not|never) to /, ' $1 refrain from '],
  [/^ no use is made of ([^,;:]+) (?=$|[,;])/, ' $1 is not used '],
  [
    new RegExp(
      `^ ${subject}(?:(?:is|are|was|were|(?:has|have) been)(?: now|(?: [^ ]+ly))* ${off}|(?:stays?|remains?) (?:switched |turned )?off)${always}`,
    ),
    ' $1is not used',
  ],
  [
    new RegExp(
      `^ ${subject}(?:(?:has|have) (?:ended|ceased|stopped|gone|disappeared|vanished)|(?:do|does|will) not (?:take place|occur|happen))${always}`,
    ),
    ' $1is not used',
  ],
  [
    new RegExp(
      `^ ${subject}(?:plays?|ha(?:s|ve)|forms?|is|are) no (?:part|role|place) (?=(?:in|on|of) (?:our|this|the|what we) )`,
    ),
    ' $1is not used ',
  ],
  [
    new RegExp(
      ` (${company}) (?:[^ ]+ly )?(?:forgoe?s?|dispenses? with|abstains? from|do(?:es)? without|declines? to|steers? clear of|stays? away from|` +
        '(?:ban|block|reject)s?(?! (?:you|your|users?|visitors|requests?|accounts?|access|anyone|people|spam|bots?) )|gave up|' +
        '(?:ha(?:ve|s) )?put an end to|(?:ha(?:ve|s) )?(?:made|taken|took) (?:a|the) (?:decision|choice) (?:against|to do without)|' +
        '(?:ha(?:ve|s) )?(?:stopped|ceased|quit|discontinued|given up|ruled out|opted out of|got(?:ten)? rid of|done away with|abandoned)) ',
    ),
    ' $1 refrain from ',
  ],
  // What never comes to the company: it stays where it is, or nobody here wants it. Cookies that stay are there.
  [
    new RegExp(
      `^ ${subject}(?:(?:never|(?:do(?:es)?|will|can) (?:not|never)) reach(?:es)? us|(?:is|are) of no (?:interest|use|concern) to us)${always}`,
    ),
    ' $1is not collected',
  ],
  [
    new RegExp(
      '^(?! (?:[^ ]+ ){0,8}(?:cookies?|beacons?|pixels?|tags?|objects?|files?|identifiers?|technolog(?:y|ies)) )' +
        ` ${subject}(?:stays?|remains?) on your (?:device|phone|computer)(?: ,)? and (?:is|are) (?:not|never) ` +
        `(?:sent|uploaded|transferred)(?: to us)?${always}`,
      'u',
    ),
    ' $1is not collected',
  ],
  [
    new RegExp(` (${company}) (?:do|does) not want (?!(?:to|you|your|our|anyone|anybody|this|that|it|them) )`),
    ' $1 refrain from ',
  ],
  [
    new RegExp(` (${company}) (?:is|are) unable to (?=(?:see|view|read|know|tell|track|locate|observe|recognize) )`),
    ' $1 can not ',
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
const none =
  /^ ((?:[^ ,;:()]+ ){1,5}): (?:none|never|not (?:used|collected|set|stored|kept|recorded|shared|asked for))(?: at all| whatsoever)? $/;

/** "Not only by us but also by our partners": both. */
const both = / not (?:only|just|merely|solely) ([^;]*?)(?: ,)? but(?: also| even)? /;

/** "Replay tools, which record the mouse, are no longer used": what is denied is told in passing. */
const inPassing =
  /(?<=^ (?:[^ ,;:()]+ ){1,6}), (?:which|that|who) [^,;:()]* , (?=(?:is|are|was|were|ha(?:s|ve)(?: been)?|will be) (?:not|never|no longer|neither) )/;

/** @param text a sentence as `Sentence.normal` */
export const inPlainWords = (text: string): string => {
  const said = turned(text.replace(both, ' $1 and also ').replace(inPassing, ''))
    .replace(byOthers, ' $2$3 may $1 ')
    .replace(none, ' no $1is used ');
  return rare.test(said) ? plainer.reduce((known, [words, plain]) => known.replace(words, plain), said) : said;
};
