/** Correction: the reader can correct or update the data that is held about them. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const held = '({your-data}|{account}|inaccurac*|inaccurate|errors|address)';

export const practice = definePractice({
  id: 'correction',
  clauses: {
    yes: [
      {
        match: `{you} ..6 {may-choose} ..8 {edit} ..6 ${held}`,
        unless: '(policy|statement|notice) ..4 (from time|at any)',
      },
      `{ask} ..10 {edit} ..6 ${held}`,
      `(^ to|^ please|^|for|by|how to|way to|ways to|means to|of) {edit} ..6 ${held}`,
      `${held} ..6 (be|is|are|has|have) (been)? ..2 (corrected|updated|modified|changed|edited|amended|rectified)`,
      `${held} ..4 (is|are|becomes|was) (incorrect|inaccurate|wrong|incomplete|out of date) & (correct|update|amend|rectify|edit|change|contact)`,
      '(right|rights) ..6 (rectification|rectify|correct|correction)',
      '(review|view|access|delete|remove|add) (,|and|or|and or) ..3 {edit} ..6 ({your-data}|{account}|it|them)',
    ],
  },
  never: [
    '{edit} ..3 (privacy|this|our) (policy|statement|notice|terms)',
    '{we} (may|will|can|reserve) ..6 {edit} ..4 (policy|statement|notice|terms)',
  ],
});

export const wording = defineWording({
  group: 'choices',
  name: 'Correcting your data',
  question: 'Can you correct what it holds about you?',
  why: 'Wrong data about you can lead to wrong decisions about you.',
  says: {
    yes: 'You can correct or update the data it holds about you.',
    no: 'You cannot correct the data it holds about you.',
    mixed: 'It is unclear whether you can correct your data.',
  },
  tone: { yes: 'good', no: 'caution', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'You can correct your personal information on the account page.',
    'To change your registration details, sign in and open your profile.',
    'If your details are out of date, contact us and we will amend them in our records.',
    'You have the right to rectification of inaccurate data.',
    'Your profile can be edited at any time.',
    'Please write to us to update the information that we keep about you.',
    'Members may review, modify or remove their personal data.',
  ],
  silent: [
    'We may update this privacy policy at any time.',
    'You should check this page for changes to our policy.',
    'We correct errors in our articles as soon as we learn of them.',
    'You can delete your account.',
    'Cookies let us update the contents of your basket.',
  ],
});
