/** It lets the reader see, correct, delete or take along what is held about them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  // "… your child has given us data, write to us and we will delete it"
  'data-then-it': '{held} ..20 (delete|remove|erase|correct|update|change|amend) (it|them|this|that|such information)',
  errors: '(error|errors|mistake|mistakes|inaccurac*) ..5 (your|their) ~3 {held}',
  'change-data': '{change} {no-page}*11 {held}',
  'see-data': '{see} {no-page}*6 {whose} ~5 {held} !(about (our|the|how|cookies))',
  'see-what-you-gave': `
      {see} {no-page}*6 (information|data|details) (that? we|about (you|your)|that? you have? (provide*|gave*|
      submit*)|collected|stored|held)
    `,
  'change-content': `
      {change} (or .)? (your|their|user|any) ~2 (content|post|posts|comment|comments|review|reviews|contribution|
      contributions|messages)
    `,
  export: '(export|exporting|download|downloading) (all|a copy of|everything|anything|what)? (your|you|their|they)',
  'clear-history': '(clear|clearing) (your|all|any) ~3 (history|data|searches|activity)|forget (your|my)',
  'take-along': '(take|taking) ..10 (information|data) ..10 (out of|with you)',
  'have-changed': '{held} (!(policy*|statement*|;) .)*26 (be|have|get|like|want|wish) ~2 {changed}',
  'want-changed': '(want|wish|have|having|get|like) ..5 {held} ~2 {changed}',
  'is-wrong': '{held} ..3 (is|are) ~2 (wrong|incorrect|inaccurate|incomplete|out of date|outdated)',
  'has-changed':
    '(your|their|child) ~3 (information|data|details|address|addresses) (has|have)? (change|changes|changed)',
  'what-we-hold': '({see}|{change}) ..3 what . ~2 (store|hold|know|have|keep|gave|provided|submitted)',
  'find-out': `
      (find out|know|learn|see|ask) (what|which|whether|if) ~2 (information|data|details) ..3 (we|is|are) (hold|held|
      have|store|stored|kept|keep)
    `,
  'take-down': '(take|taken|taking) down ..5 (you|your|posted|content)',
  portability: 'portability',
  'know-what': '(know|find out|learn|see) what ~2 we (hold|have|know|keep|store) (about|on) (you|them)',
  'corrections-made': '(correction|corrections|changes|updates) ~4 (can|may) be made',
  'for-access': 'for (access|deletion|correction|removal|rectification|erasure)|forget (you|me)',
  'deletion-of': '(deletion|removal|erasure|correction|rectification|portability) (of*|request*)',
  disconnect: '(disconnect|disconnecting|disassociate|disassociating|unlink|unlinking) ..8 (account*|registration*)',
  'wish-to-delete':
    '(wish|want|like|need|right|seek) us? to (delete|remove|correct|update|erase|change|amend) !(..4 ({goods}))',
  'erased-from': 'be (deleted|erased) from ..5 (database|records|file|files|system|systems|directory)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'data-then-it': ['If your child sent us data, write and we will erase it.'],
    errors: ['Tell us of mistakes in your membership record.'],
    'change-data': ['You may correct your address.', 'Deletion of an account takes a day.'],
    'see-data': ['Review your own details on the second page.', 'Members can look up what records exist.'],
    'see-what-you-gave': ['You can inspect the information we hold.', 'See details about you in the ledger.'],
    'change-content': ['Edit or hide your old posts.', 'Remove any comments in your diary.'],
    export: ['Download a copy of your notes.', 'Exporting everything you wrote takes a minute.'],
    'clear-history': ['Clear your watch history.', 'Ask the app to forget your searches.'],
    'take-along': ['You may take your data with you.'],
    'have-changed': ['Your account, with all that hangs on it, can be closed.'],
    'want-changed': ['Write to us if you want your old address corrected.'],
    'is-wrong': ['Say so if a record is wrong.', 'Our details are by now out of date.'],
    'has-changed': ['Let us know when your address has changed.'],
    'what-we-hold': ['You may see what our clerks hold.'],
    'find-out': ['Ask which information of yours is kept.'],
    'take-down': ['We take down posted pictures on request.'],
    portability: ['There is a right to portability.'],
    'know-what': ['You may learn what else we keep about you.'],
    'corrections-made': ['Corrections of a name may be made at the desk.'],
    'for-access': ['Write to the desk for erasure.', 'Ask us to forget you.'],
    'deletion-of': ['Ask for the removal of your portrait.', 'A deletion request is free.'],
    disconnect: ['Disconnect the lamp from your account.'],
    'wish-to-delete': ['You have the right to amend what we noted.'],
    'erased-from': ['Your name will be deleted from our files.'],
  },
  silent: [
    'We changed this policy in May.',
    'See our information about cookies.',
    'Our clerks have access to your account.',
    'If you want to change an order, call us.',
    'You need to update the app.',
    'For more information, visit the museum.',
    'We keep data protection simple.',
    'The shop that manages itself is closed.',
  ],
});
