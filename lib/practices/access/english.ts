/** How policies in English state `access`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const see = `(access|accessing|review|reviewing|view|viewing|see|inspect|inspecting|obtain|obtaining|examine|look at|look over|look up)`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Members may demand access to the records kept on them.',
        match: `
          {you-may} ..1 (demand|claim|require|request|insist on) ..1 (access to|information (on|about)) ..2 (file|data|records|information|details) ..4
          (kept|stored|held|recorded) (about|on) (them|you|him)
        `,
      },
      {
        says: 'Let us know, and we will tell you what we have stored on you.',
        match: `(let you know|tell you|inform you) what ..1 we ..2 (stored|hold|have|keep|saved|recorded) ..2 (about|on) you`,
      },
      {
        says: 'You may insist on seeing whatever we hold on you.',
        match: `
          (insist|insists) on ..1 (seeing|viewing|receiving|obtaining|getting|inspecting) ..6 (data|information|records|whatever|everything|file)
        `,
      },
      {
        says: 'Every member is entitled to receive information on the processing of her data.',
        match: `
          (right|rights|entitled|may|can|ability) ..6 (request|obtain|ask for|receive|demand|get) ..3 information (on|about|regarding|concerning) ..6
          (processing|(personal|your|the|stored) data|personal information)
        `,
        unless: '(third parties|direct marketing|shine the light|1798.83|disclosure|disclosures|disclosing|disclosed)',
      },
      {
        says: 'The details that we keep about you can be inspected by you whenever you like.',
        match: `
          ({own-data}|(data|information|details|everything) ..6 (about|on|of) you) ..2 (can|may|could) be ..2 (reviewed|viewed|accessed|seen|inspected|
          requested|obtained|looked at) ..2 (by (you|the user)|at any time|in your|online|whenever)
        `,
      },
      {
        says: 'You have the right to obtain confirmation as to whether data about you is being processed.',
        match:
          '(confirmation|confirm) ..2 (as to)? (whether|if|that) ..12 (is|are) ..1 (being)? (processed|held|stored|used)',
      },
      {
        says: 'You have the right to inspect and copy your file.',
        match: '(right|rights) to (inspect|see|view|review) (and|or) ..1 (copy|get|obtain)',
      },
      {
        says: 'You are entitled to a copy of what we hold on you.',
        match: 'entitled to ..2 (copy|summary|list|access)',
      },
      {
        says: 'Ask and we will send you the data we have on you.',
        match: `
          (send|give|show|provide) you (with)? ..2 (the|all|any) ..1 (data|information|details|records) ..1 (that)? (we have|we hold|held|stored) (on|
          about|of)
        `,
      },
      {
        says: "Your account page shows the information you've given us.",
        match: `(account|member|settings|profile) ..1 (page|area|section|dashboard) (shows|show|displays|lists) ..4 (information|data|details)`,
      },
      {
        says: 'Any customer can require disclosure of personal data.',
        match: '(request|require|demand|ask for|obtain) ..2 disclosure of ..4 {own-data}',
      },
      {
        says: 'We give access to the information that we hold once a year.',
        match: `(provide|grant|give) access to ..2 (information|data|records) ..2 (we|that we) ..1 (hold|have|keep|collect|collected|store)`,
      },
      {
        says: { text: 'Access: we will show you your file.', under: 'Your rights' },
        match: '^ (right to|right of)? access (:|,|$|[)',
        under: '(rights|right to)',
      },
      {
        says: 'Write to us and we will tell you which details we keep.',
        match: '(tell|inform) you ..12 (what|which) ..2 (information|data|details) ..1 we ..1 (hold|have|keep|store)',
      },
      {
        says: 'You can ask what we know about you.',
        match: '{you-may} ..2 (check|find out|see|ask) what ..2 (we|the company) ..1 (know|hold|have|store)',
      },
      {
        says: 'Sign in to view your personal information.',
        match: `(sign in|login|open|visit|go to) ..8 (to|and) ${see} ..4 {own-data}`,
      },
      {
        says: 'A list of the personal data we keep on you can be requested from our office.',
        match: '(copy|list|summary) ..3 of ..6 {own-data} ... (can|may) be (requested|obtained|viewed|inspected)',
      },
      {
        says: 'You can ask that we disclose the categories of personal data collected.',
        match:
          '(request|requests|ask) ..6 (disclose|disclosure) ..10 (specific pieces|categories of personal|{own-data})',
        unless: 'direct marketing|shine the light|1798.83|(third|other) (party|parties|companies)',
      },
      {
        says: 'You are entitled to information about the personal data stored by us.',
        match: `
          {you-may} ..6 information (about|on|regarding|concerning) ..6 (data|information) ..8 (stored|hold|held|have|process|processed|keep|collected)
        `,
      },
      {
        says: {
          text: 'request access to your data',
          under: 'Your rights',
          leadIn: 'Under data protection law you may:',
        },
        match: `{you-may} {steps}* ${see} {steps}* ({own-data}|(this|that|such|these|any) (information|data)|information (in|about|that you))`,
        unless: `
          (staff|engineers|technicians|agents|employees|team|teams|desk|support|specialists) (who )?(may|might|must|will|can)? ..1 (need|have|wish|
          want) to
        `,
      },
      {
        says: 'You can log in here or review your personal data.',
        match: '{you-may} ..6 (,|and|or) (review|view|see|access) {steps}* {own-data}',
      },
      {
        says: 'To see the data stored in your account, open the Settings page.',
        match: `(^|,|:) to ${see} {steps}* {own-data}`,
      },
      {
        says: 'Write to us if you would like to see the records that we keep about you.',
        match: `
          (request|requests|requesting|ask|asking|contact|contacting|email|emailing|write|writing|call|calling) ..8 (review|view|access|see|inspect|
          obtain) ..4 {own-data}
        `,
      },
      {
        says: 'You can request an export of your personal data.',
        match: `{you-may} {steps}* (disclosure|export) {steps}* ({own-data}|(specific pieces|categories) of)`,
      },
      {
        says: 'Residents of some states have the right to know what we collected.',
        match: '(request|requests|right) to know (,|and|or|what|which|about|the|whether|$)',
      },
      {
        says: 'We give members full access to their personal information.',
        match: `
          (provide|provides|providing|give|gives|giving|offer|offers) ..2 (you|users|parents|members|customers|individuals) ..6 access ..5 {own-data}
        `,
      },
      {
        says: 'You have the right to access your personal information.',
        match: '(right|rights) (of|to) (request)? access (,|and|to)? ..8 {own-data}',
      },
      {
        says: 'Under the law you have rights to: data portability, access data, rectify data, and erase data.',
        match: 'rights to (!(parent|child|children|not|;) .)* access (data|information|records)',
      },
      {
        says: 'You can send us a subject access request.',
        match: '(right of access|subject access request*|access right)',
      },
      {
        says: 'You may ask us for a copy of whatever we hold about you.',
        match:
          '(request|requests|obtain|receive|ask|asking|get|provide|send|right|give) ..5 (copy|copies|summary) of ..4 {own-data}',
      },
      {
        says: { text: 'know what personal information we hold about you', leadIn: 'You have the right to:' },
        match: `
          (find out|know|learn|ask|inquire|told) ..2 (what|which) ..3 (information|data) ..1 we ..1 (hold|have|keep|maintain|store) ..2 (about|on|of)
          you
        `,
      },
      {
        says: 'Ask, and we will tell you everything we have on file about you.',
        match: `
          (tell|show|send|give) you (everything|anything|whatever|all|what) (that)? we ..1 (have|hold|know|keep|store|stored) ..3 (about|on|of) you
        `,
      },
      {
        says: 'A printout of your record can be had for the asking.',
        match: '(printout|extract|transcript|printed copy) of ..2 {own-data}',
      },
    ],
    no: [
      {
        says: 'We are not able to show you the records we keep.',
        match:
          '(not able|unable) to (show|give|provide|let|send) (you)? ..6 (records|data|information|file) ..3 (we|held|about)',
      },
      {
        says: 'You may not review the data that we have collected about you.',
        match:
          '{you} (can|may) not ..2 (see|review|view|inspect|access) ..4 (information|data|records) ..3 (we|held|collected)',
      },
      {
        says: 'We do not give customers a way to see the data we keep about them.',
        match: `
          (not|no) ..1 (give|offer|provide) {you} ..4 (way|means|possibility) ..1 to (see|view|review|access|inspect) ..6 (data|information|details|
          records)
        `,
      },
      {
        says: 'There is no way for you to look at what we have stored about you.',
        match: `
          (no|not) ..3 (way|means|possibility|option) ..4 to (see|view|review|access|inspect|look at) ..4 (data|information|details|records|stored|hold|
          held)
        `,
      },
    ],
  },
  never: [
    `(staff|employees|team|desk|personnel|administrators|agents|we) ..6 (need|needs|have|has) to ..2 (access|view|see|review)`,
    '{held-by-others}',
    '{others-see}',
    '{right-mentioned}',
    '(misrepresent|legal (request|process)|subpoena|search warrant)',
    '^ !(you|if|when|where|on|upon|for|to|in) ..6 we (may|will) (also)? (access|review|view|monitor)',
    'unauthorized ..2 access',
  ],
});

export const examples = defineExamples({
  yes: [
    'Users may demand access to their stored data.',

    'Customers may inspect their records during office hours.',

    'You may ask us for a copy of the personal data that we hold about you.',
    'Members can review the information in their account at any time.',

    'You may view your profile after signing in.',
  ],
  no: ['We cannot provide access to the information we hold.'],
  silent: [
    'Our support staff may need to see your account to help you.',
    'Our help desk may need to access your account to mend a fault.',
    'Courts may be entitled to see your personal data.',
    'Your right to see your data may be limited by law.',
    "We cannot provide access to other people's information.",
    'Parents can review the information collected from their child.',
    'Only employees who need it have access to your data.',
    'Please review this policy regularly.',
    'You need a password to access the site.',
    'We restrict access to personal information to our staff.',
    'Please review this policy from time to time.',
    'You can correct your address on the account page.',
    'Our staff may access your account to help you.',
    'To see the data that Google holds about you, visit its pages.',
  ],
});
