/** It is about messages that advertise. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  letters: `
      abmeldelink|email werbung|infobrief*|mailing|mailingliste*|mailings|newsletter*|verteiler|rundbrief*|werbebrief*|
      werbemail*|werbenachricht*|werbeemail*
    `,
  marketing:
    'direktmarketing|direktwerbung|postwerbung|werbeansprache|werbezwecke*|werbewiderspruch|zwecken? der werbung|push',
  messages: '(abo|abonnement|benachrichtigungen|benachrichtigungseinstellung*)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    letters: ['Der Newsletterversand', 'Unser Rundbrief'],
    marketing: ['Gegen Direktwerbung', 'Zu Werbezwecken'],
    messages: ['Benachrichtigungen am Abend'],
  },
  silent: ['Eine E-Mail', 'Werbung', 'Der Brief'],
});
