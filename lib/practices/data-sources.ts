/** Other sources: what the company learns about the reader from others than the reader. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'data-sources',
  clauses: {
    yes: [
      '(collect|collects|collected|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|acquire|acquires|acquired|get|gather|gathered|purchase|buy|learn|access|provided|supplied|supplemented|available) ..12 (from|through|via|by) ..6 {other-source}',
      '(combine|combined|combining|supplement|supplemented|supplementing|merge|merged|enhance|enhanced|append|appended|match|augment|link|matched|add) ..15 (from|with|by|using) ..8 {other-source}',
      '{other-source} ..5 (may|might|will|can|also|who|that|which) ..3 (provide|provides|give|send|share|supply|transfer|disclose|pass) ..4 (us|to us) ..8 (information|data|details|your|with)',
      '{other-source} ..4 (provide|provides|give|gives|send|sends|share|supply|disclose|sharing) ..12 (us|with us|to us)',
      '(log in|login|sign in|sign up|register|connect|link|access) ..10 (using|through|with|via|to) ..6 (facebook|twitter|google|social|third party|linkedin) & (we|us) ..6 (receive|collect|obtain|access|information|get|gain|import)',
      '(information|data) (we|that we) ..4 (receive|obtain|collect|get|acquire) ..3 from ..3 (others|third|other|partners|social|affiliates|public*|outside)',
    ],
    no: [],
  },
  never: ['(cookies|software|advertising|advertisements|ads|goods|products) ..3 from (third|other) (parties|companies|party|sites)'],
});

export const wording = defineWording({
  group: 'collection',
  name: 'Data from elsewhere',
  question: 'Does it get data about you from others?',
  why: 'You cannot see or check what others tell about you, and it is added to what you gave yourself.',
  says: {
    yes: 'It gets data about you from others, such as partners, social networks or public records.',
    no: 'It says it does not get data about you from others.',
    mixed: 'It contradicts itself about getting data about you from others.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'We may receive information about you from other sources.',
    'If you log in with Facebook, we receive your profile from there.',
    'We combine what you tell us with data from data brokers.',
    'Our partners may provide us with details about your purchases elsewhere.',
    'We supplement our files with information from public records.',
    'We obtain data about you from third parties, such as credit agencies.',
    { text: 'Information from social networks', leadIn: 'We also collect:' },
  ],
  no: [
    'We do not obtain personal data from third parties.',
    'We never buy information from data brokers.',
    'No information is received from other companies.',
  ],
  silent: [
    'We receive no money from sponsors for this.',
    'We protect your data from third parties.',
    'We collect information that you enter.',
    'Third parties may place cookies on your computer.',
  ],
});
