/** The sentence hangs on the one before: "To do so, click here." */
import { defineExamples, definePatterns } from '../../../listed-patterns';

const politely = '^ please? simply?';

export const patterns = definePatterns({
  'to-do-so': `${politely} (to do (so|this|that)|if you (wish|want|would like|choose) to do so)`,
  'to-see-these': `${politely} to (see|view|exercise|make) (your|these|those|them|this|it)`,
  'tell-us': `${politely} (tell us|let us know|contact us)`,
  'go-there': `${politely} (click*|visit*|go to|here)`,
  'you-can-do-so': `${politely} you (can|may) (also|alternatively)? do (so|this)`,
  'by-email': `${politely} ((by|via)? email|contact|write|call|send|use)`,
  'for-this': `${politely} (for this|this (can|may))`,
  'for-more': `${politely} (for (more|further|additional) detail*|(to|for) learn? more information? ,? please (visit|see))`,
  or: `${politely} (alternatively|or|also) ,?`,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'to-do-so': ['To do so, ring.', 'If you wish to do so, ring.'],
    'to-see-these': ['To exercise these, ring.'],
    'tell-us': ['Please let us know.', 'Contact us.'],
    'go-there': ['Simply click the bell.', 'Here.'],
    'you-can-do-so': ['You may also do this by post.'],
    'by-email': ['By e-mail at the desk', 'Write to the clerk.'],
    'for-this': ['For this, ring.', 'This can be done by post.'],
    'for-more': ['For further details, ring.', 'To learn more, please visit the desk.'],
    or: ['Alternatively, ring.', 'Or by post'],
  },
  silent: ['We do so.', 'Our clerk rings.', 'The bell is here.', 'More of this'],
});
