/** How policies in English state `data-contacts`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'If you invite somebody, we store the address you type in.',
        match: `
          (invite|refer) (somebody|someone|others|people|a friend|friends) ..6 (store|keep|save|use) ..3 (address|addresses|email|name|details|number)
        `,
      },
      {
        says: "You can share an article by entering your friend's e-mail address.",
        match: `
          (enter|entering|provide|providing|supply|supplying|give|giving|submit|submitting|input|type) ..4 {acquaintance} ..5 (email|name|names|address|
          addresses|phone|contact)
        `,
      },
      {
        says: 'With your permission we upload the address book of your phone.',
        match: `
          (address book|address books|contact lists|contacts list|phone book|phonebook|buddy list|(device|phone) contacts !(our|us)|email contacts|
          contacts (from|on|in) your)
        `,
      },
      {
        says: { text: 'Your contact list', leadIn: 'We may collect:' },
        match: `
          ({taken}|use|uses|import|upload|sync|scan|access|suggest*) ..15 (!<(one of|some of|any of|by|if) your contacts|contact list|list of (contacts|
          friends)|friends list|friend lists)
        `,
      },
      {
        says: { text: 'Contacts', under: 'Information we collect' },
        match: '^ (your|device|phone)? (contacts|address book|contact list) $',
        under: '{collection-heading}',
      },
      {
        says: "When you send an e-card we keep the recipient's address.",
        match: `{taken} ... {acquaintance} ..5 (name|names|email|address|addresses|emails|phone|contact (information|details)|number|numbers)`,
      },
      {
        says: 'Gift orders: we collect the name and address of the recipient.',
        match:
          '(name|names|email|address|addresses|emails|contact (information|details)) ..5 (of|for|about) ..5 {acquaintance}',
      },
      {
        says: "If you invite a friend, we ask for the friend's e-mail address.",
        match: `
          (refer|referring|referral|tell|invite|inviting|invitation|send) ..2 (a|your|to a)? (friend|friends|referral service)
          & (email|address|information|addresses|contact)
        `,
      },
      {
        says: 'You may give us information about another person, such as your partner.',
        match: `
          ({taken}|send|sends|use|submit|upload) ..12 (information|data|details) (about|on|regarding|concerning|of) (a|your|other|another)?
          ({acquaintance}|contacts|friends, family)
        `,
      },
      {
        says: 'The app lets you import contacts to find people who are already here.',
        match: '(import|importing|upload|uploads|uploading|sync|synchronize) ..4 contacts',
      },
      {
        says: 'Your list of friends is kept on our servers.',
        match:
          '(contact list|address book|list of friends) ..4 (is|are|be) ..3 (stored|collected|uploaded|accessed|kept|used)',
      },
      {
        says: 'To send a card, you give us the name and e-mail address of the person who is to get it.',
        match:
          '(name|names|email|address|addresses|phone|number) ..5 of the (person|people|recipient) (who|that|whom|you|to)',
      },
    ],
    no: [
      {
        says: 'Your contact list is not stored.',
        match:
          '(address book|contacts|contact list) (is|are) (never|not) (uploaded|read|accessed|copied|collected|stored)',
      },
    ],
  },
  never: [
    '(your|the) contacts (click|clicks|open|respond|answer|interact)',
    '(add|put) (us|our)',
    '(not|never) ..3 {passes-on} ... (friend|friends|recipient|contacts)',
    '(visible|see|seen|share|shared|show|shown) ..6 (to|by|with) your (contacts|friends)',
    '(reveal|fulfilling|certain cases|access certain|rights of|implicate|rights request) ..20 {acquaintance}',
  ],
});

export const examples = defineExamples({
  yes: [
    { text: 'Your contacts, if you sync them', leadIn: 'We collect:' },

    'If you invite a friend, we ask for the friend’s e-mail address.',

    'To send a card, enter the name and email address of the recipient.',
  ],
  no: [
    'Your address book is never uploaded.',
    'We do not access your address book.',
    'The app never uploads your contacts.',

    'The app does not need access to your contacts.',
  ],
  silent: [
    'Sponsors receive word of it if one of your contacts opens the card.',
    'We count how often your contacts open a link that you sent.',
    'You may contact us at any time.',
    'We contact references.',
    'Contact us with any question.',
    'Share our articles with friends.',
    'We collect your e-mail address.',
    'Our contact address is below.',
  ],
});
