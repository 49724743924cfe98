/** Access: the reader can see or obtain the data that is held about them. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const see =
  'access|accessing|review|reviewing|view|viewing|see|inspect|inspecting|obtain|obtaining|check|examine|look at';

export const practice = definePractice({
  id: 'access',
  clauses: {
    yes: [
      `{you} ..4 {may-choose} ..8 (${see}) ..8 ({your-data}|{account})`,
      `(request|ask|contact|email|write|to|encourage) ..6 (${see}) ..8 ({your-data}|{account}) ..8 (we|us|held|hold|have|about|collected|maintain|stored)`,
      '(request|ask|asking|requesting|require|obtain|receive|get|provide|giving) ..6 access to ..6 ({your-data}|{account})',
      '(right|rights) ..3 (to|of) ..3 (access|know)',
      'access right*',
      '(copy|summary|list) of ..8 ({your-data}|data|information) ..8 (we|you|hold|held|about|maintain)',
      'subject access request*',
      '(find out|know|learn|ask|confirm|confirmation|told) ..3 (what|whether|which) ..4 ({your-data}|data|information) ..6 (we|us|held|hold)',
    ],
  },
  never: ['(not|unable to|without) ..3 access ..6 (site|service|services|website|features|content)'],
});

export const wording = defineWording({
  group: 'choices',
  name: 'Seeing your data',
  question: 'Can you see what it holds about you?',
  why: 'You can only correct or delete what you know about.',
  says: {
    yes: 'You can see the data it holds about you, or ask for it.',
    no: 'You cannot see the data it holds about you.',
    mixed: 'It is unclear whether you can see the data it holds about you.',
  },
  tone: { yes: 'good', no: 'caution', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'You may ask us for a copy of the personal data that we hold about you.',
    'Members can review the information in their account at any time.',
    'You have the right to access your personal information.',
    'Write to us if you would like to see the records that we keep about you.',
    'Residents of some states have the right to know what we collected.',
    'You can send us a subject access request.',
    'You may view your profile after signing in.',
  ],
  silent: [
    'You need a password to access the site.',
    'We restrict access to personal information to our staff.',
    'Please review this policy from time to time.',
    'You can correct your address on the account page.',
    'Our staff may access your account to help you.',
  ],
});
