/** How policies in English state `marketing-opt-out`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

/** Messages as things, without words that are also verbs. */
const messages = `
  (email|emails|newsletter|newsletters|mailing|mailings|marketing|promotional|promotions|solicitations|communications|messages|communication|alerts|
  notifications|telemarketing|sms|correspondence|catalogs|letters|calls)
`;

const unwilling = `
  (not (wish|want|like|desire|care)|no longer (wish|want|desire)|prefer not|rather not|choose not|elect not|decide not|opt not|request not|choose
  whether|(option|options|choice|choose|right|ability|elect) to not|to no longer|prefer no longer|choose no longer|like to stop|wish to stop|want to
  stop|request to stop|want us to stop|request no|wish no|want no)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Members may opt out of all future correspondence with us.',
        match: `(opt|opts|opting|opted) out of ..3 (contact|contacts|correspondence|being contacted) ..1 (from|with|by) (us|our|the company)`,
      },
      {
        says: 'You decide whether we may phone you with offers.',
        match: `
          {you} (can|may)? (decide|choose) whether ..3 (we)? (may|to|can|should)? (phone|call|email|mail|contact|write to|send|text) ..4 (offers|
          promotions|news|marketing|newsletters|advertising)
        `,
      },
      {
        says: 'Each newsletter has an unsubscribe link at the foot.',
        match: `
          (every|each|all|any|our) ..2 {mailing} ..4 (has|have|contain|contains|carry|carries|include|includes|tell|tells|explain) ..10 (stop|end|
          cancel|unsubscribe|opt out|taken off|removed|remove yourself)
        `,
      },
      {
        says: 'We may call you to raise funds, but you can tell us not to call you again.',
        match: '(tell|ask) us not to (contact|call|write to|mail|email) you (again|any more|in the future)',
      },
      { says: 'You can say no to promotional texts by replying STOP.', match: 'say no to ..3 {mailing}' },
      {
        says: 'To be taken off our mailing list, write to list@shop.example and ask to be removed from the mailing list.',
        match:
          '(taken|take|remove|removed|strike|struck|delete|deleted) ..4 (off|from) ..3 (list|lists|database for mailings)',
      },
      {
        says: 'On your word we stop mailing our catalogs to you.',
        match: '(stop|cease|end) (sending|mailing) (you|them|it|these|any|our|such) ..4 {mailing}',
      },
      {
        says: 'You may opt out of receiving further news.',
        match: '(opt|opting) out of (receiving|getting|being (sent|contacted))',
        unless: '{targeted-ad}|(receiving|getting) ..2 {cookie}',
      },
      {
        says: 'If you no longer want our newsletter, write to us.',
        match: '(no longer|not) (want|wish|need|like) (our|the|this|any|these|more) ..2 {mailing}',
      },
      {
        says: "We'll stop emailing you about products as soon as you ask.",
        match: '(stop|cease) (emailing|mailing|calling|texting|contacting|messaging|writing to) you',
      },
      {
        says: 'You can turn off push notifications about offers in the app.',
        match: `
          (turn off|switch off|disable|deactivate|mute) ..4 (notifications|emails|messages|alerts) ..6 (offers|promotions|news|products|marketing|deals)
        `,
      },
      {
        says: 'To be taken off our mailing list, write to list@shop.example and ask to be removed from the mailing list.',
        match: '(take|taken|taking) ..3 off ..4 (list|lists)',
      },
      {
        says: 'You can leave our mailing list at any time.',
        match: '{you-may} ..6 (withdraw from|get off|leave|decline) ..4 {mailing}',
      },
      {
        says: 'You can manage your email subscriptions in your account.',
        match: '(manage|change|cancel|end|update|edit) ..4 (email|newsletter|mailing|marketing) subscriptions',
      },
      {
        says: {
          text: 'You have the right to ask us not to process your personal data for this purpose at any time.',
          under: 'Marketing',
        },
        match: '{you} ... (opt out|opting out|object|ask ..2 (not to|to stop))',
        under: '(marketing|newsletter|newsletters|promotional|mailings)',
        unless: '{targeted-ad}|{cookie}|(sale|sell|sharing) of|(ad|ads|advertising|interest|analytics)',
      },
      {
        says: 'Each newsletter has an unsubscribe link at the foot.',
        match: '(unsubscribe|unsubscribing|unsubscription)',
      },
      {
        says: { text: 'Opt out of marketing emails', under: 'Your choices', leadIn: 'You can:' },
        match: '(opt|opts|opting) out !(via|by|through) ..8 {mailing}',
        unless: '{targeted-ad}|(sale|sell|sharing) of',
      },
      {
        says: 'For our emails, opting out takes one click.',
        match: `${messages} ... (opt|opting) out !(via|by|through)`,
        unless: '{targeted-ad}',
      },
      {
        says: 'Should you no longer wish to receive our catalog, please call us.',
        match: `${unwilling} ..1 to? ..2 (receive|receiving|get|getting|contacted|sent|included|added|hear|be) ..10 {mailing}`,
      },
      {
        says: 'Stop getting our newsletter with one click.',
        match: '(stop|stopping|cease|discontinue|end|no longer) (sending|receiving|receive|getting) ..8 {mailing}',
      },
      {
        says: "We're registered with the Fundraising Preference Service, through which you can stop our letters and calls.",
        match: `{you-may} ..6 (stop|cancel|discontinue|cease|decline|refuse|end) ..5 ${messages}`,
      },
      {
        says: 'Reply STOP to any text message to end these alerts.',
        match: `to (stop|cancel|discontinue|end) ..4 ${messages}`,
      },
      {
        says: 'You may ask us not to use your address for marketing.',
        match: `
          (prefer|ask|request|want|wish|like|tell|direct) ..6 not ..1 (use|share|contact|disclose|provide|sell|rent) ..16 (marketing|mailings|
          solicitations|promotional|offers)
        `,
      },
      {
        says: 'To be taken off our mailing list, write to list@shop.example and ask to be removed from the mailing list.',
        match: `
          (remove|removed|removal|removing|deleted|delete|take|taken) ..8 (mailing|email|contact|distribution|subscription|marketing|telemarketing|
          postal|promotional|newsletter|catalog|phone|fax|our|call|calling) (list|lists)
        `,
      },
      {
        says: 'You can change your email preferences in your account.',
        match: `
          (manage|change|review|update|adjust|edit|set|modify|indicate|tell us|select) ..4 (email|communication|communications|marketing|subscription|
          subscriptions|mailing|newsletter|contact|notification) (preference|preferences|choice|choices|options)
        `,
      },
      {
        says: 'You can set your preferences for receiving our newsletters in your account.',
        match:
          '(preference|preferences|choices) ..3 (receiving|receive|marketing|communications|newsletters|emails) ..4 {mailing}',
      },
      {
        says: 'Reply STOP to any text message to end these alerts.',
        match: '(text|texting|reply|replying|respond|responding|send|sending) ..3 stop',
      },
      { says: 'You have the right to object to direct marketing.', match: '(object|objection) ..8 direct marketing' },
      {
        says: 'Call us and we put your number on our do-not-call list.',
        match: 'do not (contact|call|mail|email) (list|lists)',
      },
      {
        says: 'Write to us so as not to receive our newsletter.',
        match: '(so as|in order) not to receive ..4 {mailing}',
      },
    ],
    no: [
      {
        says: 'There is no way to stop marketing e-mails.',
        match: `
          {can-not} ..2 (opt out|opting out|unsubscribe|stop) ..4 (marketing|promotional|newsletter|newsletters|offers|promotions|advertising emails)
        `,
        unless: '(if|when|where) ..3 {can-not}|non marketing|non promotional|non advertising',
      },
    ],
  },
  never: [
    '(even (if|after|though)|after|once) ..5 (opt|opts|opted|opting) out',
    'even (if|when) you ... (opt|opts|opted) out',
    '{beacon}',
    '(receive|see) ..2 {targeted-ad}',
    '^ how (do|can) (i|you|we)',
    'do not (sign up|subscribe|register)',
  ],
});

export const examples = defineExamples({
  yes: [
    'You can opt out of further contact from us whenever you like.',

    'Every mailing has a link at the bottom with which you can stop further ones.',

    'Customers who no longer wish to receive our catalogue may call our toll-free number.',

    'Registered users choose whether they want to be sent special offers by ticking a box in the registration form.',

    'If you would rather not get our special offers, tell us and we will stop sending them.',
    'You may opt out of promotional e-mails at any time.',

    'Do not want our e-mails? Opt out of our mailings on the account page.',
  ],
  no: ['You cannot unsubscribe from our newsletter.', 'Users cannot opt out of promotional messages.'],
  silent: [
    'We send a monthly newsletter to our customers.',
    'This section explains how we use your e-mail address for marketing.',
    'We send a newsletter to subscribers every month.',
    'You cannot opt out of messages about your orders.',
    'You can opt out of interest-based advertising on the page of the ad industry.',
    'We will stop the service if you break these rules.',
    'Marketing messages are sent by our mailing house.',
    'You cannot opt out of service announcements.',
    'You may not opt out of administrative e-mails.',
  ],
});
