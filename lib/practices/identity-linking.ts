/** Identity linking: what is recorded automatically is tied to a name, an e-mail address, an account or a profile. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const link = '(link|links|linked|linking|associate|associates|associated|associating|combine|combines|combined|combining|tie|ties|tied|connect|connected|correlate|correlated|match|matched|merge|merged|relate|related|attach|add|added|cross reference|linkable)';
const automatic = '(cookie|cookies|ip address|ip addresses|log|logs|log files|usage|browsing|automatically|device|devices|clickstream|non personal|non personally|nonpersonal|anonymous|navigational|navigation|tracking|beacons|beacon|analytics|technical|visit|visits|activity|activities|passively|identifier|identifiers)';
const identity = '(personal|personally|name|names|email|account|accounts|profile|profiles|identity|you|individual|individuals|person|identifiable|registration|contact|user|users|subscriber|pii)';

export const practice = definePractice({
  id: 'identity-linking',
  clauses: {
    yes: [
      `${automatic} ... ${link} ..2 (with|to|together with|by) ..6 ${identity}`,
      `${link} .. ${automatic} .. (with|to) ..6 ${identity}`,
      `${link} .. ${identity} .. (with|to) ..6 ${automatic}`,
      { match: `(this|that|such|the|these|it) (information|data|it) ... ${link} ..2 (with|to|together with|by) ..6 ${identity}`, after: `${automatic}` },
      `(profile|profiles) .. (of|about|on) .. (you|users|visitors) & ${automatic}`,
    ],
    no: [],
  },
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
