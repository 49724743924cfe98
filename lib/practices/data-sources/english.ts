/** How policies in English state `data-sources`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'You may sign up with your Facebook account.',
        match: `
          ^ ..6 (you|users|members|visitors) (can|may|could) (also)? (sign up|register|join|create an account|log in|login|sign in) (and|or|,)? (log in|
          login|sign in|register|sign up)? (using|through|with|via|by) ..4 (facebook|twitter|google|apple|linkedin|microsoft|steam|discord|github|
          amazon) (account|accounts|id|profile|credentials)
        `,
      },
      {
        says: 'Credit bureaus tell us how you pay your bills.',
        match:
          '{other-source} (tell|tells|inform|informs|give|gives) us ..6 (about|of|how|what|whether) ..3 (you|your|customers)',
      },
      {
        says: 'Some of our lists are licensed from other firms.',
        match:
          '(bought|purchased|obtained|acquired|licensed) from ..2 (other|outside|third) (firms|companies|parties|sources)',
      },
      {
        says: 'Public databases and data brokers add to what we know about you.',
        match: '{other-source} ..4 (add|adds) to what we ..1 (know|hold|have)',
      },
      {
        says: 'We obtain data about you from third parties, such as credit agencies.',
        match:
          '(buy|purchase|acquire|obtain|license) ..3 (data|information|lists|details|records) ..3 from ..3 {other-source}',
      },
      {
        says: 'Information may come to us from marketing firms and social networks.',
        match: '(come|comes|came|reach|reaches) to us from ..3 {other-source}',
      },
      {
        says: 'Friends may give us your e-mail address when they send you an invitation.',
        match: `
          (friend|friends|someone else|another (user|member|person)|other (users|members)) ..3 (give|gives|provide|provides|send|sends|submit|submits)
          us ..4 (your|you)
        `,
      },
      {
        says: { text: 'Public records', leadIn: 'We collect information from:' },
        match:
          '(collect|collects|obtain|obtains|gather|gathers) ..8 (publicly available|public records|in the public domain)',
      },
      {
        says: 'If your insurer pays for the course, it sends us your name.',
        match: `
          {other-source} ... (it|they|which|who|that company) (give|gives|send|sends|provide|provides|pass|passes|supply|supplies|tell|tells) us ..8
          (information|data|details|name|names|email|address)
        `,
        unless: 'you ..4 (provide|give) us',
      },
      {
        says: { text: 'Information from social networks', leadIn: 'We also collect:' },
        match: `
          (collect|collects|obtain|obtains|obtaining|receive|receives|receiving|acquire|acquires|acquiring|get|gets|gather|gathers|purchase|buy|access|
          learn) ..12 (information|data|details|facts|leads|lists|results|reports|records|profile|demographics|info) ..15 (from|via|through) !(you|
          your) ..6 {other-source}
        `,
      },
      {
        says: 'Your file holds details received from credit bureaus.',
        match: `
          (information|data|details|records|profile|demographics|info) ..5 (received|obtained|collected|acquired|gathered|purchased|available|supplied|
          provided|receive|obtain|collect|acquire|have) ..3 from !(you|your|our users) ..6 {other-source}
        `,
      },
      {
        says: 'We also use data supplied by credit bureaus.',
        match: `
          (information|data|details|records|profile|demographics|info) ..5 (provided|supplied|shared|given|sent|disclosed) ..3 by ..4 {other-source}
        `,
      },
      {
        says: 'We combine what you tell us with data from data brokers.',
        match: `
          (combine|combined|combining|supplement|supplemented|supplementing|merge|merged|enhance|append|appended|augment|match|matched|update) ..20
          (with|by|using) ..8 (information|data|details|records|profile|demographics|info) ..12 {other-source}
        `,
      },
      {
        says: 'We combine what you tell us with data from data brokers.',
        match: `
          (combine|combining|supplement|supplementing|merge|append|augment) ..15 (with|by|using) ..3 (outside records|third party (data|information)|
          data from|publicly available)
        `,
      },
      {
        says: 'Your employer provides us with your name when it opens your account.',
        match: `
          {other-source} !(account ,) ..4 (provide|provides|give|gives|send|sends|supply|supplies|tell|tells|providing) us ..8 (information|data|
          details|records|record|report|reports|name|names|lists|profile|demographics|info)
        `,
        unless: 'you ..4 (provide|give) us',
      },
      {
        says: 'Data brokers share information with us.',
        match: `
          {other-source} ..6 (share|shares|transfer|transfers|transmit|disclose|provide|pass|send|sharing) ..10 (information|data|details|records|
          profile|demographics|info) ..8 (with|to) us
        `,
      },
      {
        says: 'If you log in with Facebook, we receive your profile from there.',
        match: `
          (log in|login|sign in|sign up|register|connect|link|authenticate|application|app) ..10 (using|through|with|via|to|on) ..6 (facebook|twitter|
          google|social|linkedin|sns|openid)
          & (we|us|company) ..6 (receive|collect|obtain|access|import|gain|store|get|gets) ..8 (information|profile|friends|name|email|data)
        `,
      },
      {
        says: 'Your Twitter profile information is sent to us when you link the two.',
        match: `
          (facebook|twitter|social|google|linkedin) ..12 (information|data) ..4 (may be|will be|is|are) ..2 (transferred|shared|provided|sent|
          disclosed) ..3 to (us|the company|our)
        `,
      },
      {
        says: { text: 'We may receive your name and your age.', under: 'Information from third parties' },
        match: '(we|us|company) ..4 (receive|obtain|collect|get|acquire|buy)',
        under: '(information|data) ..6 (from|by|through) ..3 {other-source}',
      },
      {
        says: { text: 'Social networks and data providers', leadIn: 'Sources of information:' },
        match: '^ ..8 {other-source}',
        under: `((third party|other|outside|external|categories of) sources|sources of|sources from which|where ..6 (get|obtain|collect|comes|come))`,
      },
      {
        says: 'We may receive information about you from other sources.',
        match: `
          (information|data) ..4 (about you)? from ..3 (other|outside|third party|external|additional|publicly available|public) (sources|parties|
          databases|companies)
        `,
      },
      {
        says: 'If you connect Apple Health, we read your steps and your weight and write your workouts to it.',
        match: '(connect|link|sync|pair) ..6 , we (read|receive|import|get|collect|pull)',
      },
    ],
    no: [
      {
        says: 'We only hold information that you gave us yourself.',
        match: `
          only (hold|have|use|collect|store|keep|process) ..3 (information|data|details) ..2 (that)? you (gave|give|provide|provided|told|submit|
          submitted) us ..3 (yourself|directly)
        `,
      },
      {
        says: 'All we know about you comes from you alone.',
        match: '(all|everything) we (know|hold|have) ..4 (comes|come|came) from you (alone|only|yourself|and)',
      },
      {
        says: 'We buy no data about you from anybody.',
        match: '(buy|purchase|obtain|acquire|get|take|receive) no ..1 (data|information|details) ..4 from',
      },
    ],
  },
  never: [
    `
      (third parties|they|advertisers|networks|you|users|companies|third party providers|parties|children|anyone|party|partners) ..1 (may|might|can|
      will|could|also|to|choose)? (also)? (receive|collect|obtain|combine|receiving)
    `,
    '(not responsible|no control|not control|do not control|governed by|leave)',
    `(receive|receiving|get) ..4 (offers|emails|messages|newsletters|promotions|promotional|communications|advertising|marketing|support)`,
    '(explains|describes|applies|covers|describe|explain) ..20 {other-source}',
    '(combine|combined|merge) ..14 other (users|companies|businesses)',
    '(protect|restrict|prevent|protected) ..12 from',
  ],
});

export const examples = defineExamples({
  yes: [
    'You can register with your Google or Apple account.',
    'Members can register using a Google account.',
    'If you like, members may log in via their LinkedIn profile.',
    'Credit bureaus tell us about your payment history.',

    'We may receive information about you from other companies.',
    'Information you give us may be combined with data from third parties.',

    'Our partners may provide us with details about your purchases elsewhere.',
    'We supplement our files with information from public records.',

    'We may buy lists of addresses from brokers and add what they say to your record.',

    'Our sales team gets leads from LinkedIn and from data enrichment services such as Clearbit.',
  ],
  no: [
    'We do not obtain information about you from other sources.',
    'We do not obtain personal data from third parties.',
    'We never buy information from data brokers.',
    'No information is received from other companies.',
  ],
  silent: [
    'Third parties may collect information on our site.',
    'Our news come from various sources.',
    'We receive no money from sponsors for this.',
    'We protect your data from third parties.',
    'We collect information that you enter.',
    'Third parties may place cookies on your computer.',
  ],
});
