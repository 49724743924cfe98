/** Denials by which the sentence says nothing of what was found: it disclaims, leaves something to the reader, or orders it. */

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

/** "We never ask for your password by e-mail": how it is not asked for; a warning of fraud. */
const channel = new RegExp(
  '^ (?:not|never)(?: [^\\s;]+){0,8}? (?:asks?|requests?|requires?)(?: [^\\s;]+){1,24}? (?:by|via|over|' +
    'through|in)(?: (?:an?|the|any|unsolicited|our|non|secure|or))* (?:emails?|phone|telephone|text|' +
    'texts|sms|calls?|chat) ',
);

/** "If you opt out, we will not …", "we will not … if you ask us not to": so it is only for those who did. */
const asked =
  '(?:you|users|customers|a user|a customer) (?:(?:have|has|had|were|are|were to|also|do|later|first|' +
  'previously|would|like|want|wish) )*(?:to )?(?:ask|asked|request|requested|tell|told|direct|directed|' +
  'instruct|instructed|disable|disabled|decide not|decline|declined|refuse|refused|reject|rejected|block|' +
  'blocked|object|objected|opt out|opted out|elect|elected|choose not|chosen not|turn|turned|switch|' +
  'switched|unsubscribe|unsubscribed|do not)';
const onRequest = new RegExp(`(?:^| )(?:if|when|once|where|should) ${asked}(?: [^;:]*)?, (?:[^,;:]* )?$`);
const uponRequest = new RegExp(`^[^;:,]* (?:if|when|once|where) ${asked} `);

/** "They are prohibited from using …": they have it. "Without cookies, …" */
const others = /^ (?:(?:prohibited|forbidden) from (?:using|disclosing|sharing|selling)|prohibits? them) /;

/** "Data that identify nobody may be …": what the thing does not tell. */
const tellsNobody =
  / (?:that|which)(?: (?:do|does|can|will|could))? (?:identify|identifies|names?|reveals?|contains?|holds?|shows?|bears?|includes?) $/;
const nobody = /^ (?:no|none|nobody|nothing) /;

/** "You can read on without telling us your name": who does tell it gives it. */
const withoutGiving =
  /^ without (?:having to |ever )?(?:giv|tell|provid|enter|reveal|disclos|submitt|supply|register|sign|creat|identify)ing /;
const readerMay = / (?:you|users|visitors|members|readers)(?: (?:can|may|could|are able to))(?: [^ ,;]+){0,7} $/;

/** The sentence denies something else, and says nothing of what a pattern found. */
export const isElse = (before: string, since: string): boolean =>
  others.test(since) ||
  (nobody.test(since) && tellsNobody.test(before)) ||
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
  needless.test(before) ||
  (withoutGiving.test(since) && readerMay.test(before));
