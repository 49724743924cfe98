/** How policies in English state `identity-linking`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const link = `
  (link|links|linked|linking|associate|associates|associated|associating|combine|combines|combined|combining|tie|ties|tied|tying|correlate|correlated|
  merge|merged|attach|attached|cross reference|cross referenced|linkable|connect them|connect it|connect data|match|matched|add|connect|connected|
  connecting|joined)
`;

const automatic = `
  (cookie|cookies|ip address|ip addresses|log|logs|log files|usage data|usage information|usage|browsing|automatically|device information|device data|
  device identifiers|device identifier|clickstream|non personal|non personally|nonpersonal|non identifying|anonymous information|navigational|tracking|
  beacons|beacon|gifs|technical information|passively|page views|activities|activity|pixels|pixel|clicks|ip number|visits|these technologies|your
  device|cookie data)
`;

const identity = `
  ((your|their|the|a|any|specific|individual|individuals|particular|identifiable|other|with) ..2 (name|names|email|account|accounts|file|record|profile|
  profiles|identity|registration|user|users|subscriber|person)|personal information|personal data|personally identif*|your ..1 (feedback|information|
  data|details|purchases|contact)|(identifiable|identified) (individual|individuals|person|persons)|individuals|individual users|pii|(customer|member|
  user|subscriber|registration) (record|records|data|information|details)|what you (told|tell|gave|give)|information (about you|we collect|you provide|
  you provided|that identifies)|you personally|you individually)
`;

const referring = '(this|that|such|these|it|those|the)';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'We may tie your replies to the poll to your account.',
        match: `
          (link|tie|associate|combine|match|connect|attach|linked|tied|associated|connected) ..2 (the|your)? ..1 (answers|replies|responses|scores|
          choices) ..8 (to|with) (your|their|the) ..1 (account|name|profile|email|identity)
        `,
      },
      {
        says: 'Data we collect automatically may be merged with data you give us.',
        match: `
          (collect|collected|gathered|recorded) automatically ..4 (merged|combined|linked|joined|connected) (with|to) ..3 (data|information|details|
          what) you
        `,
      },
      {
        says: 'When you come back, a cookie helps us to greet you and identify you by name.',
        match: '(recognize|identify|know) you by name & ({cookie}|log|automatically)',
      },
      {
        says: 'We may tie the pages you view to your account.',
        match: `
          (tie|ties|link|links|associate|connect|connects|attach|match|relate) ..2 (the|your)? ..2 (pages|visits|clicks|searches|activity|actions|
          usage) ..6 (to|with) (your ..1 (account|name|profile|email|identity)|you)
        `,
      },
      {
        says: 'The log is matched with your account.',
        match: `${automatic} ..14 ${link} ..1 (with|to|together with|by|back to) ..6 ${identity}`,
      },
      {
        says: 'We may link the information in cookies to your account.',
        match: `${link} ..10 ${automatic} ..8 (with|to|and) ..6 ${identity}`,
      },
      {
        says: 'We combine your registration details with clickstream data.',
        match: `${link} ..8 ${identity} ..8 (with|to|and) ..6 ${automatic}`,
      },
      {
        says: { text: 'This information may be linked with your account.', after: 'We record your IP address.' },
        match: `${referring} (information|data|it|identifiers|technologies|details)? ..8 ${link} ..2 (with|to|together with|by) ..6 ${identity}`,
        after: `${automatic}`,
      },
      {
        says: {
          text: 'We may combine this information with your name.',
          after: 'Our servers automatically record the pages you visit.',
        },
        match: `${link} ${referring} ..4 (with|to|together with) ..6 ${identity}`,
        after: `${automatic}`,
      },
      {
        says: 'We build profiles of our users from browsing records.',
        match: `
          (create|creates|build|builds|develop|compile|creating) ..4 (profile|profiles) ..4 (of|about|on|for) ..2 (you|users|visitors|our users)
          & (cookie|cookies|browsing|log files|beacons|gifs|activity|automatically)
        `,
      },
      {
        says: 'Cookies are linked to you once you sign in.',
        match: `
          (linked|tied|associated|associate|link|connect) ..2 (with|to) (you|an individual|individuals|users|particular users)
          & (cookie|cookies|usage data|ip address|log|device identifiers|automatically|browsing|clickstream)
        `,
      },
      {
        says: 'Browsing data is stored with your account when you are signed in.',
        match: `
          (store|stored|save|saved|keep|kept|recorded) ..3 (with|in|against) your ..2 (account|profile)
          & (activity|usage|browsing|history|visits)
        `,
      },
      {
        says: 'The cookie contains your user name.',
        match: `
          {cookie} .. (contain|contains|store|stores|hold|holds|include|includes) ..4 (your|user|a) ..2 (user name|username|name|password|account|user
          id|email)
        `,
        unless: '(not|never|no|nor) ',
      },
      {
        says: 'Log files may be used in combination with personal details.',
        match: `${automatic} ..14 (in combination|in conjunction|together|along) with ..4 (personal|personally|your name|your account|your email)`,
      },
      {
        says: 'We relate IP addresses to personal details.',
        match: `relate ..4 ${automatic} ..4 to ..6 (information|personal)`,
      },
      {
        says: { text: 'When you sign in, we connect it to your profile.', under: 'Cookies' },
        match: `${link} ..3 (with|to) ..4 ${identity}`,
        under: '(cookie|cookies|automatic*|log|logs|beacons) ',
        unless: '(website|websites|links|account information|partners|email address you)',
      },
      {
        says: 'Clicks in our newsletter are kept under your e-mail address.',
        match: `
          ${automatic} ..10 (stored|recorded|kept|saved|logged) ..2 (with|under|in|against|alongside) (your|their|the) ..2 (name|account|profile|
          registration|order|email|user id|record)
        `,
      },
      {
        says: 'Your e-mail address may be linked with cookie data.',
        match: `${identity} ..6 ${link} (with|to) ..3 ${automatic}`,
      },
      {
        says: 'Once you log in, we know which of the visits were yours.',
        match:
          '(know|tell|see|recognize) which ..2 (visits|visit|clicks|page views|searches) ..2 (is|are|was|were) (yours|your own)',
      },
    ],
    no: [
      {
        says: 'Cookie data is kept apart from your personal details.',
        match: `${automatic} ..6 (kept|stored|held) (apart|separate|separately) from ..6 (personal|personally|${identity})`,
      },
      {
        says: 'We have no means to tell who is behind an IP address, and do not try to.',
        match:
          '(not|never|no) ..6 (tell|know|find out|establish|trace) who ..6 (ip|visit|visits|visitor|visitors|browser|cookie)',
      },
    ],
  },
  never: [
    '(pages|sites|links|websites) (linked|we link) to',
    // What a cookie is, and how such information is called.
    '(means|refers to|is defined as) (information|data|any)',
    'cookie is a ..6 (piece|file|amount|bit)',
    '(treat|treated) ..8 as',
    'usage patterns of other users',
    // What is kept after an account is closed.
    '(disassociate|disassociated|no longer (linked|associated))',
    '(combined|aggregated) with ..6 other users',
  ],
});

export const examples = defineExamples({
  yes: [
    'If you have registered, we can associate your visits with you.',

    'When you sign in, your earlier visits are connected with your name.',

    'We add what we learn from your browsing to your customer file.',
    'Non-personal data becomes personal when we combine it with your registration details.',

    'If you are signed in, your visits are associated with your profile.',

    'We tie your IP address to personally identifiable information.',
  ],
  no: [
    'Our usage data is not linked to you.',
    'IP addresses are not linked to anything that identifies you personally.',

    'We do not link IP addresses to personal information.',
    'Cookie data is not combined with your name or e-mail address.',
    'Log files are never associated with individual users.',
  ],
  silent: [
    'Link your bank account to pay.',
    'We combine orders to save postage.',
    'A cookie holds a number.',

    'We link to other sites.',
    'Anonymous information means information that is not linked to a person.',
    'A cookie is a small piece of data tied to information about a visitor.',
    'We use cookies and web beacons.',
    'Your account is associated with one address.',
    'Personal information includes your name.',
    'The buttons let those companies know which pages you have visited.',
  ],
});
