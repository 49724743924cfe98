/** Identity linking: what is recorded automatically is tied to a name, an e-mail address, an account or a profile. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const link =
  '(link|links|linked|linking|associate|associates|associated|associating|combine|combines|combined|combining|tie|ties|tied|tying|connect|connected|correlate|correlated|match|matched|matching|merge|merged|relate|related|attach|attached|cross reference|cross referenced|linkable|paired)';
const automatic =
  '(cookie|cookies|ip address|ip addresses|log|logs|log files|usage|usage data|browsing|automatically|device information|device data|device identifiers|device identifier|clickstream|non personal|non personally|nonpersonal|non identifying|anonymous|navigational|tracking|beacons|beacon|gifs|analytics|technical information|passively|page views|aggregate|activities|activity|pixels|pixel)';
const identity =
  '(personal information|personal data|personally identifiable|personally identifying|personal|identifiable|name|names|email|account|accounts|profile|profiles|identity|identities|you|individual|individuals|identified person|person|registration|contact information|user|users|subscriber|pii|other information about you|information about you|information we)';

export const practice = definePractice({
  id: 'identity-linking',
  clauses: {
    yes: [
      `${automatic} ..20 ${link} (it|them|this information|that information)? ..1 (with|to|together with|by) ..6 ${identity}`,
      `${link} ..10 ${automatic} ..8 (with|to|and) ..6 ${identity}`,
      `${link} ..8 ${identity} ..8 (with|to) ..6 ${automatic}`,
      { match: `(this|that|such|the|these|it|those) (information|data|it|identifiers|technologies|details)? ..8 ${link} ..2 (with|to|together with|by) ..6 ${identity}`, after: `${automatic}` },
      { match: `${link} (this|that|such|these|it|those) ..4 (with|to|together with) ..6 ${identity}`, after: `${automatic}` },
      '(create|creates|build|builds|develop|compile|creating) ..4 (profile|profiles) ..4 (of|about|on|for) ..2 (you|users|visitors|our users) & (cookie|cookies|browsing|log files|beacons|gifs|activity|automatically)',
      '(identify|recognize) you (personally|by name|individually) & (cookie|cookies|ip address|beacon|beacons)',
    ],
    no: [],
  },
  never: ['if you (delete|remove)', '(pages|sites|links|websites) (linked|we link) to', '(opt out|sign in|login) (page|button)'],
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Tracking tied to you',
  question: 'Is tracking tied to your name?',
  why: 'Once your clicks are linked to your name, e-mail or account, they are no longer anonymous.',
  says: {
    yes: 'What it records automatically is linked to your name, e-mail or account.',
    no: 'It says what it records automatically is not linked to you personally.',
    mixed: 'It says both that tracking is linked to you and that it is not.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'We may link the information in cookies to your account.',
    'Usage data may be combined with your personal information.',
    'If you are signed in, your visits are associated with your profile.',
    'We tie your IP address to personally identifiable information.',
    { text: 'We may combine this information with your name.', after: 'Our servers automatically record the pages you visit.' },
    'We combine your registration details with clickstream data.',
  ],
  no: [
    'We do not link IP addresses to personal information.',
    'Cookie data is not combined with your name or e-mail address.',
    'Log files are never associated with individual users.',
  ],
  silent: [
    'We link to other sites.',
    'We use cookies and web beacons.',
    'Your account is associated with one address.',
    'Personal information includes your name.',
  ],
});
