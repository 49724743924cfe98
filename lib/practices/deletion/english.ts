/** How policies in English state `deletion`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const held = '({own-data}|account|profile|(this|that|such|the|any) (information|data|details))';

const list = '{cookie}|list|lists|administrator';

export const rules = defineRules({
  clauses: {
    yes: [
      '(ask|request|tell|want|like) ..4 us to forget (you|about you|what)',
      '(cancel|close|end|terminate) ..3 (registration|account|membership|subscription) ..6 (we|and) ..3 {erase}',
      '(details|data|information|name|record|records|everything) ..3 (taken out|wiped|erased|struck|removed) ..1 (of|from)? ..2 (files|database|records|systems|books)?',
      '(button|link|option|form|page|tool) ..4 (deletes|delete|erases|closes|removes|to delete|to erase|to close) ..3 (account|profile|data)',
      '(demand|require|insist) ..3 (erasure|deletion|destruction|that we (delete|erase|destroy))',
      '(if|when|once) you (ask|request|tell us|wish) ..3 we (will|can|shall) ..2 {erase} ..4 ({own-data}|everything|all|it|account|them)',
      '{own-data} ..3 (taken|removed|deleted|erased) (out of|off|from) ..3 (database|databases|records|files|system|systems)',
      '(ask|request|tell|asking) (us)? to {erase} (it|them|this|these|everything)',
      { match: `{erase} ..12 (upon|on|at) ..4 request`, unless: list },
      { match: `(upon|on|at) ..4 request ..8 {erase} ..8 ${held}`, unless: list },
      {
        match:
          '{you-may} ..4 {erase} ..4 (content|photos|posts|comments|messages|pictures|videos|files|reviews|history|uploads|recordings)',
        unless: list,
      },
      '(clear|delete|erase) ..3 (search|browsing|viewing|watch|location|chat) history',
      { match: `(have|get|having) ..4 ${held} ..2 {erase}`, unless: list },
      { match: `{you-may} {steps}* {erase} {steps}* (${held}|it|them)`, unless: list },
      { match: `(^|:) (to|please|simply)? (delete|remove|erase) {steps}* ${held}`, unless: list },
      { match: `{ask} ..10 {erase} ..6 ${held}`, unless: list },
      { match: `{ask} ..8 ${held} ..4 {erase}`, unless: list },
      '(delete|deleting|close|closing|deactivate|deactivating|cancel|cancelling|canceling|terminate|terminating|disable|disabling|deletion of) ..1 (your|their|an|the|my|his) ..2 (account|accounts|profile|membership)',
      '{account} !(data|information|details) ..3 (be|is|are) (deleted|closed|removed|deactivated)',
      '(right|rights) ..6 (erasure|deletion|delete|erase|be forgotten|deleted|erased|removed)',
      '(deletion|erasure|removal) request*',
      '(on|at) your (wish|demand|asking) ..4 {erase}',
      { match: '(^|:) (erasure|deletion|removal) of ..2 {own-data}', under: '(rights|right to|entitled)' },
      '(ask|request|tell) us ... (,|or|and) (to)? {erase} (it|them)',
      {
        match:
          '(option|options|way|ways|opportunity|means|choice) ..3 (for|of|to) (removing|deleting|remove|delete) ..3 (information|data|details|name) ',
        unless: list,
      },
    ],
    no: [
      '(no way|not possible|impossible|no means) ..2 (to|of) (delete|remove|erase|deleting|removing|erasing) ..4 (you|your|posted|account|data|information)',
      '(not|no|never) ..2 (offer|provide|have|possible|way) ..4 (to|of)? ..2 (delete|deleting|close|closing|remove|erase) ..2 {account}',
      '({own-data}|{account}|posts|comments|messages|content|reviews) ..3 (can not|may not) be (deleted|removed|erased)',
    ],
  },
  never: [
    '{held-by-others}',
    '{right-mentioned}',
    // What the company deletes of its own accord.
    '^ !(... (ask|asks|request|requests|tell|want|wish|instruct)) we ..2 (delete|close|remove|erase|terminate|deactivate) ..4 (account|accounts|profile|profiles)',
    '(friend|friends|recipient|recipients|administrator) ..8 (request|ask|contact|suspend|terminate|delete|remove)',
    '(respond|reply) to ..3 request',
    '(ground|grounds|reason|reasons) ..2 (to not|not to) delete',
    '(we|us) (may|reserve the right to|can|will) (suspend|terminate|delete|close|cancel) ..6 account',
  ],
});

export const examples = defineExamples({
  yes: [
    'You can delete photos and comments at any time.',
    'Just ask if you want us to forget you.',
    'If you ask, we will delete everything we have about you.',
    "Under Settings you'll find a button that deletes your account.",
    'Under certain circumstances you may require that we destroy your personal data.',
    "You can cancel your registration, and we'll purge your details within 30 days.",
    { text: 'erasure', leadIn: 'You have the right to:' },
    { text: 'request that we delete your personal information', leadIn: 'You can:' },
    'You can ask us to erase everything we know about you.',
    'Upon your request we will purge your information from our active files.',
    'If you want your record taken out of our database, write to us.',
    'You may deactivate your account by contacting support.',
    'You can delete your account on the settings page.',
    'You may ask us to erase the personal data that we hold about you.',
    'You have the right to be forgotten.',
    'To remove your profile, write to help@forum.example.',
    'On request we remove your personal information from our records; please email us to request that your data be deleted.',
    'If you want to close your account, call us.',
    'You can clear your watch history in the settings.',
    'On your wish, I will erase your address from my list.',
    { text: 'Erasure of your data when we no longer need it', under: 'Your rights' },
    'You may ask us to tell you what we hold, to correct it if it is wrong, or to delete it.',
    'This site gives users the following options for removing their information from our database so as not to receive future communications: send e-mail to out@netharbor.example.',
    'Nothing in this policy limits your right to delete your account.',
  ],
  no: [
    'It is not possible to delete your account.',
    'Your posts cannot be deleted once published.',
    'Your account cannot be deleted.',
    'Once sent, your information cannot be removed.',
    'Your profile may not be deleted, only hidden.',
  ],
  silent: [
    'Parents may request deletion of the information of their child.',
    'We delete logs after ninety days.',
    'You may unsubscribe from our list.',
    'You can delete cookies in your browser.',
    'We delete server logs after a month.',
    'We may close your account if you break the rules.',
    'Write to us to be removed from our mailing list.',
    'You can correct your address at any time.',
    'You can ask Google to delete your account.',
    'Contact the partner directly to have your data deleted.',
    "We delete your account if you don't log in for two years.",
    'You have the option to remove your name from our mailing list.',
    'Account data is deleted when the contract ends.',
  ],
});
