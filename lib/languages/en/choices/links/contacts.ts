/** The link's text leads to somebody to write to. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contact|contacting|(email|emailing) us|write to us',
  desk: 'privacy officer|customer (service|support|care)|support team',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contact', 'E-mail us', 'Write to us'],
    desk: ['Our privacy officer', 'Customer care'],
  },
  silent: ['Contacts in your phone', 'An e-mail', 'The officer'],
});
