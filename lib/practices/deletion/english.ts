/** How policies in English state `deletion`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const held = '({own-data}|account|profile|(this|that|such|the|any) (information|data|details))';

const list = '{cookie}|list|lists|administrator';

export const rules = defineRules({
  clauses: {
    yes: [
      // What the law on children's privacy (COPPA) has operators tell parents.
      {
        says: 'A parent can direct us to delete the personal information of a pupil.',
        match: '(parent|parents|guardian|guardians) ..8 (direct|tell|instruct) us to ..2 (delete|erase|remove)',
      },
      {
        says: 'You may correct, lock or (unless the law demands that we keep it) delete your data.',
        match: `(right|rights|may|can) ..8 (or|and) [ (unless|save|except|apart|other|insofar|where) ..12 ] {erase} ..3 {own-data}`,
      },
      {
        says: 'You have the right to view, mend, limit, erase and object to the use of your records.',
        match: `(right|rights) to (!(parent|not|;|you) .)*10 (delete|erase|remove) ,? (and|or) (object|oppose) ..6 {own-data}`,
      },
      {
        says: 'Records that are no longer needed are erased if you ask for it.',
        match: '(removed|deleted|erased|wiped) ..3 (if|when|once|whenever) you (ask|request|tell|wish|want)',
      },
      {
        says: 'On request we will erase whatever you no longer wish us to hold.',
        match: '(upon|on|at) ..2 request ,? we (will|shall) ..2 {erase}',
      },
      {
        says: 'Pictures may be erased by members.',
        match: `
          (data|information|content|it|they|messages|details|posts|files|recordings|history|entries|photos|pictures|videos|comments|reviews|uploads|
          documents|notes) ..4 (can|may|could) be ..2 (deleted|erased|removed) ..2 by (you|users|yourself|members|customers|the (user|customer|member|
          account holder|owner))
        `,
      },
      {
        says: 'When you delete a message, it is wiped within minutes.',
        match: `
          (when|if|once|whenever|after) (you|users|members) (delete|remove|erase) ..4 (content|post|posts|message|messages|photo|photos|file|files|item|
          items|recordings|recording|comment|comments|video|videos|note|notes|entry|entries|picture|pictures) ..6 (removed|deleted|erased|gone|
          disappears|disappear|wiped|purged|no longer)
        `,
      },
      {
        says: 'You can mark pictures for removal in your album.',
        match: '{you-may} ..4 (flag|mark|select|submit|nominate) ..6 for (deletion|removal|erasure)',
      },
      {
        says: 'Tell us which records you no longer want kept, and we will erase them.',
        match: '(tell|let) us ..18 (and|,|then) we (will|shall) ..2 {erase} (it|them|this|these|your|the)',
      },
      {
        says: 'If you want them to erase the data you entered in the app, write to them at ann@shop.example.',
        match:
          '(like|want|wish|prefer) (us|them|the . to|the . . to|him|her|me) ..1 {erase} ..4 (data|information|details|account)',
      },
      {
        says: 'Nothing in this policy limits your right to delete your account.',
        match: '(right|rights) to (!(parent|child|children|not|;) .)* {erase} ..3 {own-data}',
      },
      {
        says: 'You may request from us the full erasure of the file.',
        match: '{you-may} ..2 (demand|request) ..6 (erasure|deletion|removal)',
      },
      {
        says: 'Just ask if you want us to forget you.',
        match: '(ask|request|tell|want|like) ..4 us to forget (you|about you|what)',
      },
      {
        says: "You can cancel your registration, and we'll purge your details within 30 days.",
        match:
          '(cancel|close|end|terminate) ..3 (registration|account|membership|subscription) ..6 (we|and) ..3 {erase}',
      },
      {
        says: 'If you want your record taken out of our database, write to us.',
        match: `
          (details|data|information|name|record|records|everything) ..3 (taken out|wiped|erased|struck|removed) ..1 (of|from)? ..2 (files|database|
          records|systems|books)?
        `,
      },
      {
        says: "Under Settings you'll find a button that deletes your account.",
        match: `(button|link|option|form|page|tool) ..4 (deletes|delete|erases|closes|removes|to delete|to erase|to close) ..3 (account|profile|data)`,
      },
      {
        says: 'Under certain circumstances you may require that we destroy your personal data.',
        match: '(demand|require|insist) ..3 (erasure|deletion|destruction|that we (delete|erase|destroy))',
      },
      {
        says: 'If you ask, we will delete everything we have about you.',
        match: `(if|when|once) you (ask|request|tell us|wish) ..3 we (will|can|shall) ..2 {erase} ..4 ({own-data}|everything|all|it|account|them)`,
      },
      {
        says: 'If you want your record taken out of our database, write to us.',
        match:
          '{own-data} ..3 (taken|removed|deleted|erased) (out of|off|from) ..3 (database|databases|records|files|system|systems)',
      },
      {
        says: 'You can ask us to erase everything we know about you.',
        match: '(ask|request|tell|asking) (us)? to {erase} (it|them|this|these|everything)',
      },
      { says: 'We erase such records on request.', match: `{erase} ..12 (upon|on|at) ..4 request`, unless: list },
      {
        says: 'Upon your request we will purge your information from our active files.',
        match: `(upon|on|at) ..4 request ..8 {erase} ..8 ${held}`,
        unless: list,
      },
      {
        says: 'You can delete photos and comments at any time.',
        match: `{you-may} ..4 {erase} ..4 (content|photos|posts|comments|messages|pictures|videos|files|reviews|history|uploads|recordings)`,
        unless: list,
      },
      {
        says: 'You can clear your watch history in the settings.',
        match: '(clear|delete|erase) ..3 (search|browsing|viewing|watch|location|chat) history',
      },
      { says: 'You can have your account removed.', match: `(have|get|having) ..4 ${held} ..2 {erase}`, unless: list },
      {
        says: { text: 'request that we delete your personal information', leadIn: 'You can:' },
        match: `{you-may} {steps}* {erase} {steps}* (${held}|it|them)`,
        unless: list,
      },
      {
        says: 'To remove your profile, write to help@forum.example.',
        match: `(^|:) (to|please|simply)? (delete|remove|erase) {steps}* ${held}`,
        unless: list,
      },
      {
        says: 'You may ask us to erase the personal data that we hold about you.',
        match: `{ask} ..10 {erase} ..6 ${held}`,
        unless: list,
      },
      {
        says: 'On request we remove your personal information from our records; please email us to request that your data be deleted.',
        match: `{ask} ..8 ${held} ..4 {erase}`,
        unless: list,
      },
      {
        says: 'If you want to close your account, call us.',
        match: `
          (delete|deleting|close|closing|deactivate|deactivating|cancel|cancelling|canceling|terminate|terminating|disable|disabling|deletion of) ..1
          (your|their|an|the|my|his) ..2 (account|accounts|profile|membership)
        `,
      },
      {
        says: 'Your account will be closed if you write to us.',
        match: '{account} !(data|information|details) ..3 (be|is|are) (deleted|closed|removed|deactivated)',
      },
      {
        says: { text: 'erasure', leadIn: 'You have the right to:' },
        match: '(right|rights) ..6 (erasure|deletion|delete|erase|be forgotten|deleted|erased|removed)',
      },
      { says: 'Send deletion requests to our office.', match: '(deletion|erasure|removal) request*' },
      {
        says: 'On your wish, I will erase your address from my list.',
        match: '(on|at) your (wish|demand|asking) ..4 {erase}',
      },
      {
        says: { text: 'Erasure of your data when we no longer need it', under: 'Your rights' },
        match: '(^|:) (erasure|deletion|removal) of ..2 {own-data}',
        under: '(rights|right to|entitled)',
      },
      {
        says: 'You may ask us to tell you what we hold, to correct it if it is wrong, or to delete it.',
        match: '(ask|request|tell) us ... (,|or|and) (to)? {erase} (it|them)',
      },
      {
        says: 'Our help page shows two ways of removing your details.',
        match: `
          (option|options|way|ways|opportunity|means|choice) ..3 (for|of|to) (removing|deleting|remove|delete) ..3 (information|data|details|name)
        `,
        unless: list,
      },
    ],
    no: [
      {
        says: 'It is not possible to delete your account.',
        match: `
          (no way|not possible|impossible|no means) ..2 (to|of) (delete|remove|erase|deleting|removing|erasing) ..4 (you|your|posted|account|data|
          information)
        `,
      },
      {
        says: 'It is not possible to delete your account.',
        match: `(not|no|never) ..2 (offer|provide|have|possible|way) ..4 (to|of)? ..2 (delete|deleting|close|closing|remove|erase) ..2 {account}`,
      },
      {
        says: 'Your account cannot be deleted.',
        match:
          '({own-data}|{account}|posts|comments|messages|content|reviews) ..3 (can not|may not) be (deleted|removed|erased)',
      },
    ],
  },
  never: [
    '(right|rights) ..14 (limited|refuse|deny) ..6 {erase}',
    '{held-by-others}',
    '{right-mentioned}',
    // What the company deletes of its own accord.
    `
      ^ !(... (ask|asks|request|requests|tell|want|wish|instruct)) we ..2 (delete|close|remove|erase|terminate|deactivate) ..4 (account|accounts|
      profile|profiles)
    `,
    '(friend|friends|recipient|recipients|administrator) ..8 (request|ask|contact|suspend|terminate|delete|remove)',
    '(respond|reply) to ..3 request',
    '(ground|grounds|reason|reasons) ..2 (to not|not to) delete',
    '(we|us) (may|reserve the right to|can|will) (suspend|terminate|delete|close|cancel) ..6 account',
  ],
});

export const examples = defineExamples({
  yes: [
    'Members have the right to amend, restrict or (unless the law forbids it) erase their personal data.',
    'Recordings can be erased by the owner at any time.',
    'Entries may be removed by you whenever you like.',
    'Once you remove a photo, it is gone from our servers at once.',

    'You may deactivate your account by contacting support.',
    'You can delete your account on the settings page.',

    'You have the right to be forgotten.',
  ],
  no: [
    'Your posts cannot be deleted once published.',

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
