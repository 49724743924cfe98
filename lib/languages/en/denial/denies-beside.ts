/** Denials of something beside what was found: what a thing is, holds or counts as, what a choice costs, what somebody wishes. */
import { adverbs } from './adverbs';
import { isByTool } from './denies-tool';

/** "It does not contain personal information": what a thing is or holds, or what a rule or a setting does. */
const states = new RegExp(
  `^ (?:not|never|nor)${adverbs} (?:reveal|constitut|mean|impl|creat|impos|guarantee|limit|restrict|` +
    `recommend|address|affect|prevent|assum|ensur|control|respond|recogniz|honor|consist|appl|describ|` +
    `interfer|endors|warrant|suggest|concern)(?:e|es|s|y|ies|ed)? `,
);

/** "… is not considered personal data": what a thing counts as. */
const counts = /^ (?:not|never)(?: be)? (?:considered|deemed|regarded|treated as|classified) /;

/** "This list does not include your name": what it is made of. A letter that contains no beacon has none. */
const contents =
  /^ (?:not|never)(?: (?:also|ever|currently|normally|usually))* (?:include|contain|hold|carry|comprise)s? /;
const carrier =
  / (?:messages?|e?mails?|letters|sites?|pages?|websites?|apps?|services?|newsletters?|software|products?|we)(?: (?:do|does|will|can|may))? $/;

/** "We have no technical means to …", "have no right to …" */
const means = new RegExp(
  '^ (?:no|not)(?: [^\\s,;]+){0,5} (?:ability|means|relationship|influence|capability|right|rights|' +
    'authority|visibility|responsibility|liability|claim|claims|representation|representations|warranty|' +
    'warranties) ',
);

/** "You may not be able to …", "parts may not work": what a choice costs. */
const cost = new RegExp(
  '^ (?:not|no longer) (?:be (?:able to (?:offer|provide|recognize|recogniz|restore|recall|deliver|' +
    'complete|use|enjoy|fully)|available|accessible|visible|possible|shown|displayed|made available)(?! (?:to|on|in|by) (?:any |the |our |' +
    'your )?(?:other|others|anyone|anybody|public|users|visitors|members|third|outsiders))|' +
    'function|work|operate|perform|have access to (?:past|all|certain|some)|carry over) ',
);
const costOfYours = /^ not (?:be able to |see |access |use |receive )/;
const ofReader = / you (?:may|might|can|could|will|would) $/;

/** "You can ask that we not …", "tell us not to …", "we recommend that you do not …": somebody's wish, an advice, an order to others. */
const wished = new RegExp(
  ' (?:asks?(?! for)|asked|requests?|requested|recommends?|advises?|suggests?|directs?|instructs?|tells?|told|' +
    'prefers?|requires?|wish|wishes|want|wants|option|choices?|ability|rights?|direction|opportunity|' +
    'preference|demand|demands|objects?|indicate)(?: (?:from|them|that|they|partners?|members?|users?|' +
    'vendors?|about|please|consumer|company|does|have|having|other|third|parties|party|someone|' +
    '[^\\s,;]{1,3})){0,12} $',
);

/** "… information (but not your name) …": the sentence speaks of the rest. */
const aside = / \( (?:but )?(?:(?:which|that|and) )?(?:(?:will|do|does|is|are|may|can|should) )?$/;

/** "We do not let our providers use … for themselves": it has them. */
const bound = new RegExp(
  '^ (?:not|never) (?:allow|permit|authorize|let|enable)(?: [^\\s,;]+){0,3} (?:providers?|processors?|' +
    'vendors?|suppliers?|contractors?|subprocessors?|agents?)(?: [^\\s,;]+){0,3} to ',
);

const isHolding = (before: string, since: string): boolean => contents.test(since) && !carrier.test(before);

/** "Not used in a way that identifies you" */
const identifying =
  /^[^;]* in (?:such )?an? (?:way|manner|form|fashion)(?: that| which| so as)? (?:[^\s,;]+ ){0,5}identif/;

export const isBeside = (before: string, since: string): boolean =>
  states.test(since) ||
  counts.test(since) ||
  identifying.test(since) ||
  isByTool(before, since) ||
  isHolding(before, since) ||
  means.test(since) ||
  cost.test(since) ||
  bound.test(since) ||
  (wished.test(before) && !/ neither [^,;]*$/.test(before)) ||
  aside.test(before) ||
  (ofReader.test(before) && costOfYours.test(since));
