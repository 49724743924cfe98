/** It is about messages that advertise. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  kinds: 'newsletter|newsletters|marketing|promotion*|solicit*|commercial|mailing|mailings|emailing|unsubscri*',
  'mail-settings': '({mails}|subscription|subscriptions) (preferences|settings|choices|list|lists|from|you)',
  'receive-mail': '(receiv*|send*|sent*) ..10 ({mails}|updates)',
  contact: 'contact (preferences|you)|be contacted',
  subscriptions: 'subscription|subscriptions|notifications|alerts',
  'these-messages': 'these (emails|communications|messages)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    kinds: ['Our newsletter', 'Unsubscribe', 'Promotional letters', 'We will stop e-mailing it'],
    'mail-settings': ['E-mail preferences', 'Alerts from the app'],
    'receive-mail': ['Receive our yearly letter and updates', 'We send alerts'],
    contact: ['May we contact you?', 'Agree to be contacted'],
    subscriptions: ['Your subscriptions', 'Push notifications'],
    'these-messages': ['Stop these messages'],
  },
  silent: ['The news of the day', 'A letter', 'Contact the clerk', 'Send a parcel'],
});
