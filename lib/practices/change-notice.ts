/** Change notice: how readers learn that the policy has changed. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const change =
  '(change|changes|changed|changing|update|updates|updated|modify|modified|modification|modifications|revise|revised|revision|revisions|amend|amended|amendments|alter|altered|alterations|differ*)';
const policy =
  '(policy|statement|notice|document|practices|terms|agreement|policies|page|changes|modifications|revisions|amendments|updates|version)';

export const practice = definePractice({
  id: 'change-notice',
  clauses: {
    direct: [
      {
        match: `(email|emailing|emails|message|messages|mail|direct communication|contact you|notify you directly) & (notify|notice|notification|inform|tell|alert|let you know|email you|send you) & ${change} & (policy|statement|notice|practices|terms)`,
        unless: '(you|please) (can|may)? (contact|email|write)|breach',
      },
    ],
    site: [
      {
        match: `(notify|notified|notification|notice|inform|informed|alert|tell|announce|advise) ..12 (you|users|visitors|customers|members|home page|homepage|website|site|prominent|app|service) & ${change} & (policy|statement|notice|practices|terms)`,
        unless: 'without ..4 (notice|notification|notifying)',
      },
      `(prominent|prominently|conspicuous|conspicuously|banner|pop up|home page|homepage|in app) & ${change} & ${policy}`,
      {
        match: `(post|posted|posting|place|publish) ..3 (a|prominent)? (notice|notification|announcement)`,
        after: change,
      },
    ],
    posted: [
      `(post|posted|posting|posts|publish|published|publishing|appear|appears|reflected|incorporated) ..14 (here|page|website|site|websites|sites|online|policy|statement|notice|location|web|effective) & ${change}`,
      `${change} ..10 (post|posted|posting|published|effective|appear)`,
      `(check|review|visit|read|revisit|consult|refer|return|look) ..10 (periodically|regularly|from time to time|frequently|often|periodic|regular|time to time|occasionally|each time|whenever) & (policy|statement|notice|page|changes|back|terms|updates|site)`,
      `(check|checking) back`,
      `(last updated|last modified|last revised|effective|revision|updated|revised) date ..12 (change|changed|top|bottom|revise|update|indicate|above|beginning|page)`,
      `(date|legend) ..10 (last updated|last modified|last revised|revised|updated|revision)`,
      `(revise|update|change|updating|revising|changing) ..4 (the|effective|last) ..3 date`,
      `continued use ..16 ${change}`,
      `(most current|current|latest|most recent|updated|revised|new) version ..12 (posted|available|here|page|website|site|govern|apply|found)`,
    ],
    none: [
      `${change} ..12 without ..4 (notice|notification|notifying) & (policy|statement|practices)`,
      `without ..4 (notice|notification|notifying) ..14 ${change} ..8 (policy|statement|notice)`,
    ],
  },
  strongest: ['direct', 'site', 'posted', 'none'],
  never: ['breach|incident'],
});

export const wording = defineWording({
  group: 'handling',
  name: 'News of changes',
  question: 'How will you learn of changes to this policy?',
  why: 'What you agreed to today may read differently next year. If changes are only posted, it is for you to look.',
  says: {
    direct: 'It may e-mail or message you about changes to the policy.',
    site: 'It puts a notice on the site or in the app when the policy changes.',
    posted: 'It only posts the new policy; you have to check for changes yourself.',
    none: 'It may change the policy without telling you.',
  },
  tone: { direct: 'good', site: 'neutral', posted: 'caution', none: 'alarm' },
});

export const examples = defineExamples({
  direct: [
    'If we change this policy in a way that matters, we will notify you by e-mail.',
    'We will send you a message before changes to this privacy statement take effect.',
    'We may email you to tell you about changes to our privacy practices.',
  ],
  site: [
    'When we change this policy, we will put a prominent notice on our home page.',
    'We will notify you of any changes to this policy.',
    'Changes to this statement will be announced with a banner in the app.',
  ],
  posted: [
    'We will post any changes on this page.',
    'Please check this policy from time to time.',
    'The date at the top shows when this notice was last revised.',
    'Your continued use of the site means that you accept the changes.',
    'When this policy is updated, we change the effective date above.',
  ],
  none: [
    'We may change this privacy policy at any time without notice.',
    'Without notice to you, we may amend this policy.',
    'This statement can be modified without prior notice.',
  ],
  silent: [
    'You can change your address on the account page.',
    'We will notify you by e-mail of a breach of your data.',
    'We post the winners on our site.',
    'Please read this policy with care.',
    'Prices may change without notice.',
  ],
});
