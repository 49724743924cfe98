/** How policies in English state `change-notice`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const change = `
  (rewrite|change|changes|changed|changing|update|updates|updated|modify|modified|modification|modifications|revise|revised|revision|revisions|amend|
  amended|amendment|amendments|alter|altered|alterations)
`;

const policy = `
  (rules|policy|statement|notice|document|practices|terms|agreement|policies|page|changes|modifications|revisions|amendments|updates|version)
`;

const subject = `
  (way we (use|process|handle|collect|treat)|how we (use|process|handle|collect|treat)|use ..1 personal|rules|policy|policies|statement|privacy|
  practices|terms|use your personal|(change|changes) how we|(material|significant|important|substantial) (change|changes))
`;

const message = `
  (email|emailed|emailing|emails|message|messages|electronic mail|letter|letters|newsletter|newsletters|(by|via|regular|postal) mail|push notification|
  push notifications|direct communication|in writing|registered mail|text message|(notice|notification) ..3 (to|via|through|using) ..4 (contact
  (information|details|data)|address on file|address you gave))
`;

const tell = `
  (notify|notified|notifying|inform|informed|informing|alert|alerted|tell|announce|announced|advise|advised|let you know|provide you|contact you|
  contacting you|send you|sending you|email you|give (you)? notice|provide (you)? (notice|a notice)|(appropriate|additional|advance|prior|reasonable|
  further|conspicuous|prominent) notice|notification|notices (may|will|shall|can)|notice (may|will|shall|can|of))
`;

/** A policy that is called "Notice", not a notice of its changes. */
const theNoticeItself = '(the|this|our|any) ..1 (privacy|revised|updated|new|amended|modified|changed) notice';

const asking = '(you|please) (can|may)? (contact|email|write)|questions|opt out|change your mind';

export const rules = defineRules({
  exceptActors: ['agents', 'partners', 'strangers'],
  clauses: {
    direct: [
      {
        says: 'We may tell you of changes by writing to the address that we hold.',
        match: `(writing|write|mailing) to ..2 (address|addresses|contact) & ${change} & ({we} ..2 (tell|inform|notify)|notice)`,
        unless: `${asking}`,
      },
      {
        says: 'We may tell you of changes by sending notice to the contact details that you gave us.',
        match: `
          (sending|send|sent) ..2 (notice|notification|notifications) ..3 (to|via|through|using) ..4 (contact (information|details|data)|address)
          & ${change}
        `,
      },
      {
        says: 'Registered users will be sent a message about major changes.',
        match: `(users|members|customers|subscribers|you) ..3 (sent|receive|get) ..3 ${message} & ${change}`,
        unless: asking,
      },
      {
        says: "If we make big changes, you'll hear from us by mail.",
        match: '(hear|hearing) from us (by|via|through) (mail|email|post|letter) & (change|changes|update|updates)',
      },
      {
        says: 'Any amendments will be communicated to you by e-mail.',
        match: `${change} ..6 (announced|communicated|notified|sent) ..6 ${message}`,
        unless: asking,
      },
      {
        says: {
          text: 'Notification may be made via e-mail, regular mail, or postings on the site.',
          after: 'We may amend this statement.',
        },
        match: `${tell} ..24 ${message}`,
        under: `${change} ..6 (policy|statement|notice|terms)`,
        unless: asking,
      },
      {
        says: "We'll email you before we change this policy.",
        match: `
          {we} (will|shall|may|can) (also)? (email|mail|message|text|write to)
          & ${change}
          & (policy|statement|notice|practices|how we)
        `,
        unless: asking,
      },
      {
        says: 'We may email you to tell you about changes to our privacy practices.',
        match: `
          (email|emailed|emailing|mail|message|text|write to|writing to) (to)? (you|users|members|customers|subscribers|account holders)
          & ${change}
          & ${subject}
        `,
        unless: asking,
      },
      {
        says: 'We will send you a message before changes to this privacy statement take effect.',
        match: `(send|sent|sending|receive|get|given|contacted) ..6 ${message} & ${change} & ${subject}`,
        unless: asking,
      },
      {
        says: {
          text: 'Notification may be made via e-mail, regular mail, or postings on the site.',
          after: 'We may amend this statement.',
        },
        match: `(send|sent|sending|receive|get|given|contacted|email|mail) ..3 (you|users|members|customers)? ..3 ${message}`,
        after: `${change} ... ${subject}`,
        unless: asking,
      },
      {
        says: 'If we change this policy in a way that matters, we will notify you by e-mail.',
        match: `${tell} ... ${message} & ${change} & ${subject}`,
        unless: '(you|please) (can|may)? (contact|email|write)',
      },
      {
        says: 'We may email you to tell you about changes to our privacy practices.',
        match: `${message} ... ${tell} & ${change} & ${subject}`,
        unless: '(you|please) (can|may)? (contact|email|write)',
      },
      {
        says: {
          text: 'Notification may be made via e-mail, regular mail, or postings on the site.',
          after: 'We may amend this statement.',
        },
        match: `${tell} ..24 ${message}`,
        after: `${change} ... ${subject}`,
        unless: '(you|please) (can|may)? (contact|email|write)|questions',
      },
      {
        says: 'If we alter these rules, we write to every member by e-mail.',
        match: `{we} (email|mail|message|write to) (every|all|each|you|our (members|users|customers)) & ${change} & ${subject}`,
        unless: asking,
      },
      {
        says: "We'll e-mail you before any change that reduces your rights.",
        match: '{we} will (email|message|write to) you before ..3 (change|changes)',
      },
    ],
    site: [
      {
        says: 'This notice may be revised now and then; we will let you know when it is.',
        match: `{we}? will let you know (when|if|whenever) (we|it|that|this) & ${change} & (policy|statement|practices|privacy|notice)`,
      },
      {
        says: 'We will give additional notice of important changes to this statement.',
        match: `
          (additional|further|advance|prior|separate|extra|reasonable) notice (of|about|when|if|before|regarding|on) ..6 ${change}
          & ${policy}
        `,
      },
      {
        says: 'This policy may change, and we will keep you updated when it does.',
        match: `(update|updating|keep|keeping) you ..3 (when|if|about|of|on|informed|posted|updated|whenever) & ${change} & ${subject}`,
        // What keeps readers up to date is then the new text alone.
        unless: '(post|posting|publish|publishing) ..2 changes',
      },
      {
        says: 'Material changes will be prominently announced on our website.',
        match: `
          (announce|announced|announcing|announcement) ..8 (blog|news|site|website|home page|homepage|page|forum|forums|app|application|service|
          services|platform|feed)
          & ${change}
          & ${subject}
        `,
      },
      {
        says: 'Should this policy change, we will let you know.',
        match: `{we} will let (you|users) know & ${change} & (policy|statement|practices|privacy)`,
      },
      {
        says: 'We will notify you of any changes to this policy.',
        match: `
          ${tell} ... (you|users|visitors|customers|members|home page|homepage|website|site|app|service|changes|change)
          & ${change}
          & (policy|statement|notice|practices)
        `,
        unless:
          // The notice itself, not a notice of its changes.
          `
            without ..4 (notice|notification|notifying) | information about | by ..1 (posting|updating|revising|changing|publishing)
            | (advised|encouraged|urged) to | to (be|stay|keep|remain) (informed|updated|advised) | inform (yourself|yourselves)
            | (this|the|our|privacy|revised|updated|new|amended|modified) notice (may|will|shall|can|of privacy)
          `,
      },
      {
        says: 'We will put a notice on our home page before a change takes effect.',
        match: `
          (prominent|prominently|conspicuous|conspicuously|banner|pop up|home page|homepage|front page|start page|main page|login page|login screen|in
          app|dashboard)
          & ${change}
          & ${policy}
        `,
      },
      {
        says: 'In our shop window we place an announcement of important changes.',
        match: `
          (post|posted|posting|place|publish) (a|an|prominent|any|of)? (prominent|conspicuous|special)? (notice|notices|notification|announcement) ..8
          ${change}
          & ${subject}
        `,
      },
      {
        says: 'When our rules change, we place a notice at the door of our shop.',
        match: `
          ${change} ... (post|posted|posting|place) (a|an|any|prominent)? (prominent|conspicuous|special)? (notice|notices|notification|announcement)
          & ${subject}
        `,
      },
      {
        says: { text: 'We will then post a notice on our front page.', after: 'We may change this policy.' },
        match: '(post|posted|posting|place|publish) ..3 (a|prominent)? (notice|notification|announcement)',
        after: `${change} ... ${subject}`,
        unless: theNoticeItself,
      },
      {
        says: { text: 'We will inform you.', after: 'We may change this policy.' },
        match: `{we} (will|may|shall) (also)? (notify|inform|alert|tell) (you|users|members)`,
        after: `${change} ... ${subject}`,
        unless: 'by ..1 (posting|updating|revising|changing|publishing)',
      },
    ],
    posted: [
      {
        says: 'Look at this page now and then, since our practices may evolve.',
        match: `
          (look|looking|check|visit|come|return|drop|see|view) ..3 (this|the|our)? (page|policy|statement|notice|section)? (now and then|from time to
          time|often|regularly|periodically|occasionally)
          & (change|changes|update|updates|evolve|latest|new|updated)
        `,
      },
      {
        says: 'The newest version can always be found here.',
        match: `(newest|latest|most recent|current) ..2 (version|text|edition|policy) ..4 (found|here|available|posted|published|shown|on this)`,
      },
      {
        says: 'We will post any changes on this page.',
        match: `
          (post|posted|posting|posts|publish|published|publishing|reflected|incorporated) ..14 (here|page|website|site|websites|sites|online|policy|
          statement|notice|location|web|effective|changes)
          & ${change}
          & ${policy}
        `,
      },
      {
        says: 'The revised Notice will be posted on our website.',
        match: `
          ${change} ..10 (post|posted|posting|published|(effective|appear) ..3 (immediately|when|upon|on|as of|once|here))
          & ${policy}
        `,
      },
      {
        says: 'Please check this policy from time to time.',
        match: `
          (check|review|visit|read|revisit|consult|refer|return|look) ..10 (periodically|regularly|from time to time|frequently|often|periodic|regular|
          time to time|occasionally|each time|whenever)
          & (policy|statement|notice|page|changes|back|terms|updates)
        `,
      },
      { says: 'Please check back now and then.', match: '(check|checking) back' },
      {
        says: 'When this policy is updated, we change the effective date above.',
        match: `
          (last updated|last modified|last revised|effective|revision|updated|revised) date ..12 (change|changed|top|bottom|revise|update|indicate|
          above|beginning|page)
        `,
      },
      {
        says: 'The date of the last revision stands at the top of this page.',
        match: `(date|legend) ..10 (last updated|last modified|last revised|revised|revision) ..16 (top|bottom|page|policy|notice|statement|indicates)`,
      },
      {
        says: 'The date at the top shows when this notice was last revised.',
        match: 'date ..6 (top|bottom|beginning|end) ..10 (last|revised|updated|changed)',
      },
      {
        says: 'When this policy is updated, we change the effective date above.',
        match: '(revise|update|change|updating|revising|changing) ..4 (the|effective|last) ..3 date',
      },
      {
        says: 'Your continued use of the site means that you accept the changes.',
        match: `continued use ..16 ${change}`,
      },
      {
        says: 'We may revise this policy; the new version will be posted here.',
        match: `
          (most current|current|latest|most recent|updated|revised|new) (version|policy|statement|notice) ..12 (posted|available|here|page|website|site|
          govern|apply|found)
        `,
      },
      {
        says: { text: 'They appear on our privacy policy page.', after: 'We may make changes.' },
        match: 'privacy policy page',
        after: change,
      },
      {
        says: 'We may amend this policy, and your use of the site after that means that you accept the changes.',
        match: `
          (use|using) ..8 (after|following) ..3 (means|signifies|constitutes|is) ..3 (accept|acceptance|agree|consent)
          & ${change}
          & ${policy}
        `,
      },
    ],
    none: [
      {
        says: 'This statement can be modified without prior notice.',
        match: `${change} ..12 without ..4 (notice|notification|notifying|telling|informing) & (policy|statement|practices)`,
      },
      {
        says: 'Without notice to you, we may amend this policy.',
        match: `without ..4 (notice|notification|notifying) ..14 ${change} ..8 (policy|statement|notice)`,
      },
      {
        says: 'We may rewrite this policy whenever we like and need not tell you.',
        match: `
          ${change} ... (need not|not have to|not obliged to|not required to|no duty to|no obligation to) ..1 (tell|notify|inform|announce)
          & (policy|statement|practices|rules)
        `,
      },
    ],
  },
  never: [
    '(update|upgrade|install|download) ..3 (app|application|software|browser|device|system|extension|player|client|game)',
    '(that|those|other|linked) (website|websites|site|sites)',
    'breach|incident|ownership|transfer|merger|acquisition|acquired',
    '(your|their) ..2 (information|address|email) (changes|has changed)',
  ],
});

export const examples = defineExamples({
  direct: [
    'If we alter the way we use your data, we will inform you by an announcement in the shop or by sending you a letter.',
    'The owner may alter this policy and will send a notice to members through whatever contact details it has.',
  ],
  site: [
    'When our policies change in an important way, we announce it on our news page.',

    'When we change this policy, we will put a prominent notice on our home page.',

    'Changes to this statement will be announced with a banner in the app.',
  ],
  posted: [
    'You are advised to look at this policy regularly to be informed of changes.',
    'Any modifications become effective when they appear on this page.',

    'What we alter counts from the day on which the amended Notice is posted here.',
    'When this statement changes, we post the changes in our shop to keep you aware of how we use what you tell us.',
    {
      text: 'What is new counts from the hour at which we post the amended Notice at our door.',
      after: 'We may change this privacy statement.',
    },
  ],
  none: [
    'We may change this policy at any time without notice.',
    'We may change this privacy policy at any time without notice.',
  ],
  silent: [
    'To avoid this, please upgrade the game to the newest version in the store.',
    'We may change our prices.',
    'We will notify you of a data breach by e-mail.',
    'You can change your address on the account page.',
    'We will notify you by e-mail of a breach of your data.',
    'We post the winners on our site.',
    'Please read this policy with care.',
    'Prices may change without notice.',
    'Google may change its privacy policy and will post the changes on its own page.',
  ],
});
