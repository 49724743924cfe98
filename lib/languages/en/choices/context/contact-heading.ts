/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contact|contacting|get in touch',
  reach: 'how to reach',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contact us', 'Get in touch'],
    reach: ['How to reach the clerk'],
  },
  silent: ['Contacts we read', 'Reach', 'Our clerk'],
});
