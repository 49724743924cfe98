/** It is about messages that advertise. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  letters: 'bollettino|disiscri*|iscrizione|marketing|newsletter',
  messages: '(chiamate|comunicazioni|messaggi|offerte) ~1 (commercial*|promozional*)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    letters: ['La nostra newsletter'],
    messages: ['Le comunicazioni promozionali'],
  },
  silent: ['Una lettera', 'La pubblicità', 'Un messaggio'],
});
