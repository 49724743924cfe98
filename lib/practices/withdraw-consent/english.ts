/** How policies in English state `withdraw-consent`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const message = '{mailing}|(direct)? marketing';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'A parent can refuse to allow any further use of a pupil’s information.',
        match: 'refuse (to (allow|permit)|consent to)? ..2 further (collection|use)',
      },
      {
        says: 'You can ask us not to use certain health information for our operations.',
        match: '(ask|tell) us not to (use|use or share|use or disclose) ..2 (your|certain)? ..2 (information|data)',
      },
      {
        says: 'If you tell us that we can, you may change your mind at any time.',
        match: 'if you tell us ..2 (we can|we may) ..2 you (may|can) change your mind',
      },
      {
        says: 'You need only tell us if you no longer agree to our using your data.',
        match: `
          (no longer|not) (agree|consent) to (us|our)? ..2 (using|processing|use|handling)
          & (tell|inform|write|contact|notify|let)
        `,
      },
      {
        says: 'Users may at any time oppose the processing of their personal data for legitimate reasons.',
        match: '{you-may} ..6 oppose ..4 (processing|use|collection)',
      },
      {
        says: 'Where you gave your consent, you can withdraw it.',
        match: '(withdraw|revoke|rescind) (it|this|that|them) & (consent|permission)',
      },
      {
        says: 'Consent is yours to give, and you can take it back.',
        match: '(take) (it|this|that|your consent|them) back & (consent|permission)',
      },
      {
        says: 'You can ask us to restrict the processing of your personal data.',
        match: `
          (ask|request|require|tell) ..4 (stop|cease|restrict|limit|suspend) (using|processing|our (use|processing)|the (use|processing)) ..4
          {your-data}
        `,
        unless: message,
      },
      {
        says: 'You may withdraw your consent at any time.',
        match: `
          (withdraw|withdrawing|withdrawn|withdrawal|revoke|revoking|revoked|rescind|take back) ..6 (consent|consents|permission|permissions|
          authorization|agreement)
        `,
        unless: `(consent|permission) ..4 (receive|receiving|${message})`,
      },
      {
        says: 'Consent can be revoked by writing to us.',
        match: '(consent|permission|authorization) ..6 (be|is) (withdrawn|revoked)',
      },
      {
        says: { text: 'restrict how we process your data', leadIn: 'You have the right to:' },
        match: 'right ..8 (object|objection|restriction|restrict !(access|sharing))',
        unless: '(we|us) ..1 reserve',
      },
      {
        says: { text: 'object to processing based on legitimate interests', leadIn: 'You may:' },
        match: '(object|objecting|objection|oppose) ..4 (to|against) ..6 (processing|use|uses|profiling|collection)',
        unless: 'direct marketing',
      },
      {
        says: { text: 'restrict how we process your data', leadIn: 'You have the right to:' },
        match: '(restrict|restricting|restriction|limit) ..5 (processing|process)',
      },
      {
        says: 'Customers may limit the use of their sensitive information.',
        match: 'limit ..3 use ..6 sensitive',
        unless: '{we} (will|may)|not offered',
      },
      { says: 'You can object to automated decisions.', match: 'object ..3 (automated|profiling)' },
      {
        says: 'If we rely on our legitimate interests, you can say no to that.',
        match: 'legitimate (interest|interests) ..10 you ..2 (object|say no|refuse)',
      },
      {
        says: "You can tell us at any time that you'd rather we didn't profile you in this way.",
        match: '(rather|prefer|ask us|want us) ..8 not (to)? (profile|process)',
      },
    ],
    no: [
      {
        says: 'You cannot withdraw your consent.',
        match: '{can-not} ..2 (withdraw|withdrawing|revoke|take back|undo) ..3 (consent|permission)',
        unless: '(if|when|where) ..3 {can-not}',
      },
      {
        says: 'Consent, once given, cannot be withdrawn.',
        match: '(consent|permission) ..6 (can not|may not) be (withdrawn|revoked|undone)',
      },
      {
        says: 'There is no right to object to this processing.',
        match: '{can-not} (object|restrict) ..4 (processing|use)',
      },
    ],
  },
  never: ['{held-by-others}', '(object|objection) ..6 direct marketing $'],
});

export const examples = defineExamples({
  yes: [
    'You may revoke your permission at any time.',
    'Consent given to us can be withdrawn by e-mailing our DPO.',

    'You have the right to object to the processing of your data.',

    'You may object to our use of your data for research.',
    'You have the right to limit the use of your sensitive personal information.',
  ],
  no: [],
  silent: [
    'By using the site you consent to this policy.',
    'You can unsubscribe from marketing.',
    'We ask for your consent before we store your position.',
    'You may close your account at any time.',
    'You may unsubscribe from our newsletter.',
    'We restrict access to the data to staff who need it.',
    'You can withdraw the consent you gave to Facebook in its settings.',
    'Withdrawing your data from a study does not undo its results.',
  ],
});
