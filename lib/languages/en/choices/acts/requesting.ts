/** It names a way to ask a company for one's rights. */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const noCopy =
  'of (our|a|an|this (notice|policy|statement|document)|the !(personal? (information|data|record|records)))';

const data = any(
  'access|correction|deletion|details|disclosure|list|removal',
  `copy !(${noCopy})`,
  '!<(our|privacy|the|this) notice',
  '(certain|personal|such|the following|this|your) information',
);
const address = any(
  'address|addressed|addressing',
  'direct|directed|directing',
  'forward|forwarded|forwarding',
  'make|send|sending|submit',
);

export const patterns = definePatterns({
  'named-request': '(subject|access|deletion|data|erasure|consumer|rights) access? {request} !guidelines',
  'make-request': '(make|submit|send|lodge|file|place|making|submitting|obtain) ..4 {request}',
  'request-data': `(request|requesting) ..8 ${data}`,
  'address-request': `${address} (your|their|such|these|any|all|a) {request}`,
  'request-to': '{request} (to|for) (access*|see*|delet*|correct*|eras*|remov*|rectif*)',
  'request-sent': '{request} ((can|should|may|must) be)? (sent|made|submitted|addressed|directed)',
  'data-on-request': '(on|upon) (your|written)? request ..10 (data|information)',
  'ask-what': '(ask|asking) ..10 (what|which|whether|for) ..7 (we (know|hold|have|store)|copy|data|information)',
  confirmation: '(obtain|ask|request|receive|get) ..5 confirmation ..5 (data|information)',
  'want-access': '(want|wants|seek|seeks|desire|desires) access to (his|her|their|your|personal)',
  // "Ask that a person look at what a machine decided"
  'human-review': `
      (request|ask|obtain|demand|contest|challenge|appeal) ..10 (human|automated|automatic) (review|intervention|
      decision|decisions|being)
    `,
  'person-reviews':
    '(human|person|employee|member of our? staff) ..3 (review*|reconsider*|look at|check*) ..5 (decision|decisions)',
  copies: '(copy|copies) of ..10 {held}',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'named-request': ['Send a data subject request by post.', 'Access requests are free.'],
    'make-request': ['You can submit any such request here.'],
    'request-data': [
      'Request a copy of the data at the desk.',
      'You may request access.',
      'Request your information by post.',
    ],
    'address-request': ['Direct your requests to the clerk.'],
    'request-to': ['Requests for correction go to the clerk.', 'A request to delete is free.'],
    'request-sent': ['Requests can be made by phone.', 'A request sent by post takes longer.'],
    'data-on-request': ['Upon request we send you all data.'],
    'ask-what': ['Ask us what data lies in the archive.', 'You may ask for a copy.'],
    confirmation: ['You may obtain written confirmation that we hold data.'],
    'want-access': ['Whoever seeks access to their file may ring.'],
    'human-review': ['You may contest such an automated decision.'],
    'person-reviews': ['Let an employee of ours review the decision.'],
    copies: ['We hand out copies of stored records.'],
  },
  silent: [
    'We answer every letter.',
    'Request a copy of our policy.',
    'The band takes requests from the audience.',
    'Ask for the bill.',
    'Our request guidelines hang on the wall.',
    'You may request a window seat.',
  ],
});
