/** Denials of something narrower than what a pattern found, or of something beside it: they say nothing of it. */
import { rememberText } from '../remember-text';

const adverbs =
  '(?: (?:also|currently|directly|intentionally|knowingly|actively|otherwise|ever|be|been|and|will|would|shall|in any way|,))*';

/** "This policy does not cover …", "we have no control over …": what others do, not what is done here. */
const disclaimer = new RegExp(
  '^ (?:not|nor|no)(?: (?:event|circumstances))?(?: [^\\s,;]+){0,4}? (?:cover|covers|apply|applies|' +
    'govern|governs|governed|bound by|control|controls|responsible|liable|extend|extends|access to (?:,|' +
    'or|these|those|their|cookies)) ',
);

/** "You need not …", "you are not required to …": it is left to the reader, who may do it. */
const needless = / (?:need|needs) $/;
const optional = /^ not (?:required|obliged|obligated|compulsory|mandatory) /;

/** "You cannot turn off …", "there is no way to opt out of …": what cannot be stopped is done. */
const inescapable = new RegExp(
  '^ (?:not|no)(?: (?:a|any|an|allow|allowed|able|be|currently|for|have|let|lets|of|offer|option|' +
    'permit|possibility|possible|provide|the|to|us|users|way|ways|you))* (?:revoke|turn(?:ed)? off|' +
    'switch(?:ed)? off|opt(?:ed|ing)? out|disabled?|stop(?:ped)?|avoid(?:ed)?|prevent(?:ed)?|refused?|' +
    'decline) ',
);

/** "Please do not …", "you must not …": an order to the reader. */
const order =
  /(?:^|,|:|please|then) (?:please )?do $| (?:you|users|visitors|members|customers) (?:must|shall|should|agrees?|undertake)(?: to)? $/;

/** "We never ask for your password by e-mail": how it is not asked for, against crooks. */
const channel = new RegExp(
  '^ (?:not|never)(?: [^\\s;]+){0,8}? (?:asks?|requests?|requires?)(?: [^\\s;]+){1,24}? (?:by|via|over|' +
    'through|in)(?: (?:an?|the|any|unsolicited|our|non|secure|or))* (?:emails?|phone|telephone|text|' +
    'texts|sms|calls?|chat) ',
);

/** "We do not link cookies to your name": a tie is denied, not the cookies. */
const tied = new RegExp(
  `^ (?:not|never|nor|neither|no longer)${adverbs} (?:attempt to |try to |seek to )?(?:link|tie|` +
    `combine|associate|correlate|connect|match|merge|join|attribute|relate|cross reference)(?:d|s|ing|ed|` +
    `r?ing)? `,
);

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
    'complete|use|enjoy|fully)|available|accessible|visible|possible|shown|displayed|made available)|' +
    'function|work|operate|perform|have access to (?:past|all|certain|some)|carry over) ',
);
const costOfYours = /^ not (?:be able to |see |access |use |receive )/;
const ofReader = / you (?:may|might|can|could|will|would) $/;

/** "If you opt out, we will not …", "we will not … if you ask us not to": so it is only for those who did. */
const asked =
  '(?:you|users|customers|a user|a customer) (?:(?:have|has|had|were|are|were to|also|do|later|first|' +
  'previously|would|like|want|wish) )*(?:to )?(?:ask|asked|request|requested|tell|told|direct|directed|' +
  'instruct|instructed|disable|disabled|decide not|decline|declined|refuse|refused|reject|rejected|block|' +
  'blocked|object|objected|opt out|opted out|elect|elected|choose not|chosen not|turn|turned|switch|' +
  'switched|unsubscribe|unsubscribed|do not)';
const onRequest = new RegExp(`(?:^| )(?:if|when|once|where|should) ${asked}(?: [^;:]*)?, (?:[^,;:]* )?$`);
const uponRequest = new RegExp(`^[^;:,]* (?:if|when|once|where) ${asked} `);

/** "You can ask that we not …", "tell us not to …", "we recommend that you do not …": somebody's wish, an advice, an order to others. */
const wished = new RegExp(
  ' (?:asks?|asked|requests?|requested|recommends?|advises?|suggests?|directs?|instructs?|tells?|told|' +
    'prefers?|requires?|wish|wishes|want|wants|option|choices?|ability|rights?|direction|opportunity|' +
    'preference|demand|demands|objects?|indicate)(?: (?:from|them|that|they|partners?|members?|users?|' +
    'vendors?|about|please|consumer|company|does|have|having|other|third|parties|party|someone|' +
    '[^\\s,;]{1,3})){0,12} $',
);

/** "… information (but not your name) …": the sentence speaks of the rest. */
const aside = / \( (?:but )?(?:(?:which|that|and) )?(?:(?:will|do|does|is|are|may|can|should) )?$/;

/** "… in these tools", "… with these suppliers": there or them only. */
const there = new RegExp(
  '^(?: (?!(?:and|or|but) )[^\\s,;]+){0,8} (?:in|on|at|via|through|to|with|for|by|of|from) (?:these|' +
    'those|such|this|that) (?!(?:websites?|sites?|apps?|applications?|services?|policy|notice|statement|' +
    'platform|company|pages|terms|purposes?|way|ways|manner|time|information|data|personal|data)\\b)\\p{L}',
  'u',
);

/** "… of users under 16", "not knowingly … of children" */
const young = new RegExp(
  ' (?:under (?:the age of )?(?:1\\d|thirteen|fourteen|fifteen|sixteen|eighteen)|(?:younger|' +
    'less) than (?:1\\d|thirteen|sixteen|eighteen)|in this age group|(?:children|consumers|' +
    'minors) (?:that |whom )?we know) ',
);

/** "We give sponsors no names when you click an ad": what stands in a clause of its own behind the denial is not denied. */
const subordinate =
  /^ (?:not|never|no) [^;]* (?:when|whenever|if|where|while|because|since|who|whose|which|whether|how|that) /;

/** "We do not save passwords in cookies": the thing is only where, or by what. */
const place = new RegExp(
  '^ (?:not|never|no)(?: [^\\s,;]+){0,2} (?:store|stored|save|saved|keep|kept|put|record|recorded|' +
    'collect|collected|gather|gathered|hold|held|transmit|send|sell)(?: [^\\s,;]+){1,6} (?:in|via|through|' +
    'by|using|from)(?: (?:our|the|these|such|any|use|of))* $',
);

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

/** "Data collected by cookies is not sold", "no name is gathered through cookies": how something was had. */
const source = new RegExp(
  '(?: (?:information|data|details|addresses|names|identity|statistics|' +
    'results)(?: [^\\s,;]+){0,5}? (?:collected|gathered|obtained|received|provided|stor(?:e|ed)|generated|' +
    'contained|recorded|captured|derived|logged|found|held|from)|^ (?:no|none|' +
    'nothing)(?: [^\\s,;]+){0,9} (?:is|are|was|be|being) (?:collected|gathered|obtained|received|stored|' +
    'used|recorded|captured|contained|transmitted|sent|provided))(?: or [^\\s,;]+)?(?: (?:automatically|' +
    'only|about you|here))* (?:by|through|via|using|with|from|in|on|by means of|' +
    'during)(?: [^\\s,;]+){0,6} $',
);

/** "Our cookies do not contain names": they hold none, others may. */
const ofTool = new RegExp(
  '(?:^|,|;| and| but| that) (?:(?:the|our|these|such|those|this|none|of|behavioral|categories|session|' +
    'persistent) ){0,4}(?:cookies?|beacons?|pixels?|tags?|gifs?|technolog(?:y|ies)|log files?)(?: (?:we|' +
    'that we|which we) (?:use|set|place)(?: [^\\s,;]+){0,3})?(?: (?:do|does|can|could|will|is|are|and))* $',
);
const reads = new RegExp(
  '^ (?:not|never)(?: (?:themselves|itself|directly|ever|also|be|used|to))* (?:use|collect|gather|' +
    'contain|receive|hold|store|include|identify|access|read|record|carry|obtain|capture)s? ',
);

/** "These cookies do not read …": the subject of the denial is the tool itself. */
const toolActs = new RegExp(
  ' (?:cookies?|beacons?|pixels?|tags?|gifs?|technologies|tools)(?: (?:we|that we|which we) (?:use|set|' +
    'place|send)(?: [^\\s,;]+){0,3})? (?:do|does|did|can|could|will|would|is|are) $',
);
const handled = new RegExp(
  '^ (?:not|never)(?: (?:be|being|currently|ever|also))* (?:used|set|placed|employed|deployed|in use|' +
    'present|active|allowed|permitted|installed|enabled|part|collected|recorded|logged|stored|kept|saved|' +
    'retained|tracked) ',
);

/** "They are prohibited from using …": they have it. "Without cookies, …" */
const others = /^ (?:(?:prohibited|forbidden) from (?:using|disclosing|sharing|selling)|prohibits? them) /;

/** "We do not let our providers use … for themselves": it has them. */
const bound = new RegExp(
  '^ (?:not|never) (?:allow|permit|authorize|let|enable)(?: [^\\s,;]+){0,3} (?:providers?|processors?|' +
    'vendors?|suppliers?|contractors?|subprocessors?|agents?)(?: [^\\s,;]+){0,3} to ',
);

interface Denial {
  /** A sentence as `Sentence.normal`. */
  readonly text: string;
  /** Where the negator stands in it. */
  readonly at: number;
  /** What a pattern found. */
  readonly start: number;
  readonly end: number;
}

/** "No name is gathered by these cookies", "we do not sell data collected from cookies": so too where the match begins before. */
const tool =
  '(?:(?:the|these|this|our|such|use|of|means|web|clear) )*(?:cookies?|beacons?|pixels?|gifs?|technology|technologies) ';
const gatheredBy = new RegExp(
  ` (?:is|are|was|be|being) (?:collected|gathered|obtained|received|stored|recorded|contained)(?: [^\\s,;]+){0,4} (?:by|through|via|using|in|with) ${tool}`,
);
const handedOn = new RegExp(
  ` (?:sell|share|disclose|rent|transfer|provide)s?(?: [^\\s,;]+){0,4} (?:data|information) ` +
    `(?:collected|gathered|obtained|received) (?:from|by|through|via) ${tool}`,
);
const noneOfTools = new RegExp(`^ none of ${tool}(?:[^;]* )?(?:contain|hold|include|collect|identify|store)s? `);
/** "Not used in a way that identifies you" */
const identifying =
  /^[^;]* in (?:such )?an? (?:way|manner|form|fashion)(?: that| which| so as)? (?:[^\s,;]+ ){0,5}identif/;

const isOfSource = (text: string, at: number, end: number): boolean => {
  const said = text.slice(at, end + 1);
  return (/^ (?:no|none|nothing) /.test(said) && gatheredBy.test(said)) || handedOn.test(said);
};

/** Is only one use of the thing denied, or only the use of one kind of data? */
const isOneUse = ({ text, at, end }: Denial): boolean => {
  const verb = uses.exec(text.slice(at))?.[0].length;
  if (verb === undefined) return false;
  const object = text.slice(at + verb - 1, Math.max(end, at + verb));
  const aim = aimed.exec(object);
  return aim ? !anyData.test(`${object.slice(0, aim.index)} `) : purpose.test(text.slice(end - 1));
};

const isOfTool = ({ text, at, start }: Denial): boolean =>
  start < at && toolActs.test(text.slice(start - 1, at + 1)) && !handled.test(text.slice(at));

/** The sentence denies something else, and says nothing of what a pattern found. */
const isElse = (before: string, since: string): boolean =>
  others.test(since) ||
  (/^ without [^,;]*, /.test(since) && /(?:^ |[,;:] |however |note that )$/.test(before)) ||
  (since.startsWith(' avoid ') && !/ we (?:also |always )?$/.test(before)) ||
  disclaimer.test(since) ||
  inescapable.test(since) ||
  channel.test(since) ||
  optional.test(since) ||
  onRequest.test(before) ||
  uponRequest.test(since) ||
  /^ not every(?:one|body) /.test(since) ||
  /^ no (?:personal )?(?:data|information|details) (?:that|which) (?:[^\s,;]+ ){0,3}(?:identif(?:y|ies)|names?|reveals?) /.test(
    since,
  ) ||
  order.test(before) ||
  needless.test(before);

const isHolding = (before: string, since: string): boolean => contents.test(since) && !carrier.test(before);

const isBeside = (before: string, since: string): boolean =>
  states.test(since) ||
  counts.test(since) ||
  noneOfTools.test(since) ||
  identifying.test(since) ||
  (ofTool.test(before) && reads.test(since)) ||
  isHolding(before, since) ||
  means.test(since) ||
  cost.test(since) ||
  bound.test(since) ||
  wished.test(before) ||
  aside.test(before) ||
  (ofReader.test(before) && costOfYours.test(since));

/** @param within from the negator to the match */
const isBehind = (within: string): boolean => source.test(within) || subordinate.test(within) || place.test(within);

/** Does it deny something else, wherever the match stands? */
const isOfElse = rememberText((text, at) => {
  const [before, since] = [text.slice(0, at + 1), text.slice(at)];
  return isElse(before, since) || isBeside(before, since);
});

/** @returns whether the denial says nothing of what was found */
export const isNarrow = (denial: Denial): boolean => {
  const { text, at, start, end } = denial;
  if (isOfElse(text, at)) return true;
  const after = text.slice(end - 1);
  return (
    isBehind(text.slice(at, Math.max(at, start) + 1)) ||
    isOfTool(denial) ||
    isOfSource(text, at, end) ||
    isOneUse(denial) ||
    there.test(after) ||
    young.test(text.slice(at))
  );
};

/** "We do not publish your address", "none of it is shared": what is had is not handed on, or not looked at. */
const handling = new RegExp(
  ' (?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|sell|sells|sold|rent|rents|rented|provid(?:e|es|ed|' +
    'ing)|give|gives|given|transfer|transfers|transferred|releas(?:e|es|ed|ing)|exchang(?:e|es|ed)|' +
    'publish|publishes|published|publicly|display|displays|displayed|transmit|transmits|transmitted|send|' +
    'sends|sent|pass|passes|passed|made|view|views|viewed|read|decrypt|shows?|shown|reveal(?:s|ed)?|' +
    'contact|market|serve|serves|target) ',
);
const having = new RegExp(
  ' (?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|asks?|asked|request(?:s|ed|ing)?|requir(?:e|es|ed|' +
    'ing)|need|needs|needed|obtain(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|keep|keeps|' +
    'kept|hold|holds|held|sav(?:e|es|ed|ing)|record|records|recorded|process|processes|processed|' +
    'processing|retain|retains|retained|access|captur(?:e|es|ed)|scan|scans|import|track|tracks|(?:do|' +
    'does) not have|have no) ',
);

/** Is only the handing on, or the reading, of data denied, and not that it is had? */
export const isHandling = (text: string, at: number, end: number): boolean => {
  const clause = / (?:[;:.]|but|because|if|when|unless|except) /.exec(text.slice(at + 1));
  const said = text.slice(at, clause ? Math.max(end, at + clause.index + 2) : undefined);
  return handling.test(said) && !having.test(said);
};

/** Is a tie between data denied, and not the data? */
export const isTie = rememberText((text, at) => tied.test(text.slice(at)));
