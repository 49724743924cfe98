/** How policies in English state `correction`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const held = `
  ({own-data}|(this|that|such|these|the|any) (information|data|details|record|records)|(information|data) (previously)? (provided|submitted|given)|
  inaccurac*|inaccurate|errors|mistakes)
`;

const other = `
  {cookie} | browser | privacy settings | unauthorized | (change|changes) ..1 (in|of) ..2 (ownership|control) | own risk | responsible for
  | administrator
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'You may also demand erasure, restriction or correction.',
        match: '{you-may} ..2 (demand|request|obtain) ..6 (rectification|correction)',
      },
      {
        says: 'We will correct any mistakes that you point out in your record.',
        match:
          '{we} (will|shall) ..2 {edit} ..4 (errors|mistakes|inaccuracies|data|information|details) ..4 (you|your)',
      },
      {
        says: 'Revise whatever information you gave.',
        match: '{edit} (whatever|any|the) (information|data|details) (that)? (you|they|is)',
      },
      {
        says: 'Log in to change your address or phone number.',
        match: `
          (sign in|login|log on|go to ..4) (and|to) {edit} ..3 (your|the) ..3 (address|details|phone|email|number|profile|name|password|information|
          data|preferences)
        `,
      },
      {
        says: 'Please help us keep your records current by letting us know when something changes.',
        match: `
          (keep|help us keep|ensure|make sure) ..4 (data|information|details|records|account|profile) ..4 (current|accurate|up to date|complete) ..6
          (by|tell|let|please|notify|inform|update)
        `,
      },
      {
        says: 'You can correct your personal information on the account page.',
        match: `
          {edit} (your|the) ..3 (details|profile|preferences|information|address) ..3 (in|on|at|under|through|via) ..3 (member|account|settings|profile|
          preferences)
        `,
      },
      {
        says: 'Errors in your data will be fixed at your request.',
        match: `
          (errors|mistakes|inaccuracies) ..4 (data|information|records|details) ..4 (be|are|is) ..1 (fixed|corrected|put right|rectified|amended)
        `,
      },
      {
        says: 'If you find a mistake, you may have it corrected.',
        match: '(have|get) (it|them) (corrected|amended|rectified|changed|updated)',
      },
      {
        says: 'Your address is shown in your profile, where you can change it.',
        match: '{you-may} ..3 {edit} (it|them) & {own-data}',
        unless: other,
      },
      {
        says: 'Log in to view your details and update them.',
        match: '(review|view|access|see|check) ..6 {own-data} (and|or|,) ..2 {edit} (it|them)',
      },
      {
        says: { text: 'have inaccurate data corrected', leadIn: 'You have the right to:' },
        match: `(have|get|having) ..6 (${held}|information|data) ..4 (corrected|updated|amended|rectified|completed|changed|put right)`,
      },
      {
        says: 'If any of your details are wrong, tell us and we will put them right.',
        match: `
          (information|data|details|records) ..5 (is|are|becomes|was) (wrong|incorrect|inaccurate|out of date|incomplete)
          & (tell us|let us know|notify us|inform us|put ..2 right|contact us)
        `,
      },
      {
        says: 'Subscribers update their address in the shop.',
        match: `
          (members|users|customers|subscribers|visitors|parents|clients) ..5 (change|edit|update|modify|correct|revise) their ..4 (information|profile|
          details|data|account|address|registration|entries|entry)
        `,
      },
      {
        says: 'You may request that incomplete information be completed.',
        match: '(incomplete ..6 (completed|supplemented)|(complete|completing|completion of) ..3 incomplete)',
      },
      {
        says: 'Once you tell us, we will correct any entry that is wrong.',
        match: '{we} will ..2 {edit} ..8 (incorrect|inaccurate|wrong|out of date)',
      },
      {
        says: { text: 'fix mistakes in your data', leadIn: 'You may ask us to:' },
        match: `{you-may} ..7 {edit} {steps}* ${held}`,
        unless: other,
      },
      {
        says: 'You have the right to rectification of inaccurate data.',
        match: `{you-may} ..7 {edit} ..3 ${held}`,
        unless: other,
      },
      {
        says: 'To change your registration details, sign in and open your profile.',
        match: `^ (to|please|simply|can|log in and|login and)? {edit} {steps}* ${held}`,
        unless: other,
      },
      {
        says: 'Please write to us to update the information that we keep about you.',
        match: `{ask} ..10 {edit} ..4 (${held}|it|them)`,
        unless: other,
      },
      {
        says: 'We give you the means to correct errors.',
        match: `(way|ways|means|ability|opportunity|opportunities|option|facility|tools) ..1 (to|of|for) {steps}* {edit} {steps}* (${held}|it|them)`,
        unless: other,
      },
      {
        says: 'Your profile can be edited at any time.',
        match: `{own-data} ..6 (be|is|are|has|have) (been)? ..2 (corrected|updated|modified|changed|edited|amended|rectified)`,
      },
      {
        says: 'Your profile can be edited at any time.',
        match: `{own-data} ... (can|may) be ..2 (corrected|updated|modified|changed|edited|amended|rectified)`,
      },
      {
        says: 'If your details are out of date, contact us and we will amend them in our records.',
        match: `
          ${held} ..4 (is|are|becomes|was) (incorrect|inaccurate|wrong|incomplete|out of date)
          & (correct|update|amend|rectify|edit|change|contact)
        `,
      },
      {
        says: { text: 'have inaccurate data corrected', leadIn: 'You have the right to:' },
        match: '(right|rights) ..6 (rectification|rectify|correct|corrected|correction|amended|rectified)',
      },
      {
        says: 'Under the law you have rights to: data portability, access data, rectify data, and erase data.',
        match: 'rights to (!(parent|child|children|not|;) .)* (rectify|rectification)',
      },
      {
        says: 'Members may review, modify or remove their personal data.',
        match: '(review|view|access|delete|remove|add|see) (,|and|or|and or) ..3 {edit} ..6 ({own-data}|it|them)',
        unless: other,
      },
      {
        says: 'Acme allows you to correct factual errors in your personal information.',
        match: '(correct|correcting|rectify) ..2 (errors|inaccura*) ..6 (information|data|records)',
        unless: other,
      },
      {
        says: 'If anything that we hold on you is wrong, we shall put it right.',
        match: '(put|set) (it|them|this|these|that) right',
      },
      {
        says: 'Moved house? Tell us and we will change the address in our files.',
        match: `
          (tell|let|inform|notify) us (know)? ..2 we ..2 (change|correct|update|amend|fix) ..3 (it|them|address|name|details|data|information|record|
          records|entry)
        `,
      },
      {
        says: 'Mistakes in your record will be mended on request.',
        match: `(errors|mistakes|inaccuracies) ..4 (data|information|record|records|details|file) ..4 (mended|repaired|corrected|rectified)`,
      },
    ],
    no: [
      {
        says: 'You cannot change the details of your account.',
        match: '{you} (can|may) not (change|correct|update|edit|amend|modify) ..4 {own-data}',
      },
      {
        says: 'We are unable to correct information once it has been submitted.',
        match:
          '(unable|not able|not possible) to ..2 {edit} ..4 (information|data|details|records|entries|submissions)',
      },
    ],
  },
  never: [
    'as ..2 (amended|updated|revised|modified)',
    '{held-by-others}',
    '{edit} ..3 (privacy|this|our) (policy|statement|notice|terms)',
    '{we} (may|will|can|reserve) ..6 {edit} ..4 (policy|statement|notice|terms)',
  ],
});

export const examples = defineExamples({
  yes: ['You may request a copy of your profile, and have mistakes in it corrected, by writing to our privacy office.'],
  no: ['You may not edit your information after you have sent it.'],
  silent: [
    'We obey the Data Act, as may be amended from time to time.',
    'We update this policy from time to time.',
    'You can change your cookie settings.',
    'We may update this privacy policy at any time.',
    'You should check this page for changes to our policy.',
    'We correct errors in our articles as soon as we learn of them.',
    'You can delete your account.',
    'Cookies let us update the contents of your basket.',
    'If you want your bank to correct your records, call your bank.',
  ],
});
