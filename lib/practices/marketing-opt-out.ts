/** Marketing opt-out: the reader can stop newsletters, offers and other marketing messages. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'marketing-opt-out',
  clauses: {
    yes: [
      '(unsubscribe|unsubscribing|unsubscription)',
      { match: '(opt|opts|opting|opted) out ..12 {mailing}', unless: '{targeted-ad}' },
      { match: '{mailing} ..12 (opt|opting) out', unless: '{targeted-ad}' },
      '(not|rather not|no longer|stop|discontinue|cease|end) ..2 (receive|receiving|get|getting|be contacted|be sent|sending|sent|contacted|hear|delivery) ..10 {mailing}',
      '(stop|cancel|discontinue|cease|decline) ..3 {mailing}',
      '(not|no longer) ..3 (use|used|share|contact) ..12 (direct marketing|marketing purposes|mailings|mailing)',
      '(remove|removed|removal|removing|deleted|delete|off) ..8 (mailing|email|contact|distribution|subscription|marketing|postal|promotional|newsletter) (list|lists|database)',
      '(manage|change|update|adjust|edit|set|modify|review) ..5 (email|communication|communications|marketing|subscription|subscriptions|notification|mailing|newsletter|contact) (preference|preferences|setting|settings|choice|choices|option|options)',
      '(text|texting|reply|replying|respond|responding|send|sending) ..3 stop',
      '(object|objection) ..8 direct marketing',
    ],
  },
  never: ['(can not|may not|unable to|not be able to|not possible to) (opt out|unsubscribe)'],
});

export const wording = defineWording({
  group: 'choices',
  name: 'Stopping marketing',
  question: 'Can you stop marketing messages?',
  why: 'If you can say no, you decide whether your address is used to sell you things. In most countries a company must let you stop its marketing e-mail.',
  says: {
    yes: 'You can stop marketing messages and newsletters.',
    no: 'You cannot stop its marketing messages.',
    mixed: 'It is unclear whether you can stop its marketing messages.',
  },
  tone: { yes: 'good', no: 'alarm', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Each newsletter has an unsubscribe link at the foot.',
    'If you would rather not get our special offers, tell us and we will stop sending them.',
    'You may opt out of promotional e-mails at any time.',
    'To be taken off our mailing list, write to list@shop.example and ask to be removed from the mailing list.',
    'Reply STOP to any text message to end these alerts.',
    'Should you no longer wish to receive our catalog, please call us.',
    'You can change your email preferences in your account.',
    'You have the right to object to direct marketing.',
    'Do not want our e-mails? Opt out of our mailings on the account page.',
  ],
  silent: [
    'We send a newsletter to subscribers every month.',
    'You cannot opt out of messages about your orders.',
    'You can opt out of interest-based advertising on the page of the ad industry.',
    'We will stop the service if you break these rules.',
    'Marketing messages are sent by our mailing house.',
  ],
});
