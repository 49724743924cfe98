/** Other people's contact details: address books, referrals, invitations. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'data-contacts',
  clauses: {
    yes: [
      '(address book|address books|contact list|contact lists|contacts list|phone book|phonebook|buddy list|friends list|friend lists|list of (contacts|friends)|device contacts|phone contacts|email contacts|your contacts|contacts (from|on|in) your)',
      '{taken} ... {acquaintance} ..5 (name|names|email|address|addresses|emails|phone|contact (information|details)|number|numbers)',
      '(name|names|email|address|addresses|emails|contact (information|details)) ..5 (of|for|about) ..5 {acquaintance}',
      '(refer|referring|referral|tell|invite|inviting|invitation|send) ..2 (a|your|to a)? (friend|friends|referral service) & (email|address|name|information|addresses|contact)',
      '(information|data|details) (about|on|regarding|concerning|of) (a|your|other|another)? (friend|friends|other people|another person|other individuals|someone else|other persons|people you know)',
      '(import|upload|sync|find|synchronize) ..4 contacts',
    ],
    no: [],
  },
  never: ['(not|never) ..3 {passes-on} ... (friend|friends|recipient|contacts)', '(visible|see|seen|shared|show|shown) ..3 (to|by|with) your contacts'],
});

export const wording = defineWording({
  group: 'collection',
  name: 'Your contacts',
  question: 'Does it collect data about people you know?',
  why: 'Your friends did not agree to this. Address books also show who knows whom.',
  says: {
    yes: 'It collects contact details of other people, for example from your address book or when you invite a friend.',
    no: 'It says it does not collect your contacts.',
    mixed: 'It contradicts itself about collecting your contacts.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'If you invite a friend, we ask for the friend’s e-mail address.',
    'With your permission we upload the address book of your phone.',
    'To send a card, enter the name and email address of the recipient.',
    'You may give us information about another person, such as your partner.',
    'The app lets you import contacts to find people who are already here.',
    'When you use our referral service we keep your friends’ names and addresses.',
    { text: 'Your contact list', leadIn: 'We may collect:' },
  ],
  no: [
    'We do not access your address book.',
    'The app never uploads your contacts.',
    'Your contact list is not stored.',
  ],
  silent: [
    'Contact us with any question.',
    'Share our articles with friends.',
    'We collect your e-mail address.',
    'Our contact address is below.',
  ],
});
