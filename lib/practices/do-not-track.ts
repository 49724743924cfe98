/** Do Not Track: what becomes of the browser setting that asks not to be tracked. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const signal = '(do not track|dnt)';

export const practice = definePractice({
  id: 'do-not-track',
  clauses: {
    ignored: [
      `(do|does|may|can|will|are|is|has|have) (not|no) .. (respond|responds|recognize|recognizes|honor|honors|process|act|react|take action|support|supports|comply|set up|setup|designed|configured|change|changes|alter|alters|obligat*|take|monitor|follow|programmed|able|currently|responding|listen|acknowledge|adjust|recognise|recognizing|processing) & ${signal}`,
      { match: '(do|does|may|can|will|are|is) not .. (respond|responds|recognize|honor|honors|process|act on|react|support|comply|change|alter)', after: signal },
      `(no|not) .. (standard|consensus|uniform|agreement|agreed|industry|common) & ${signal}`,
      { match: '(do|does|may|can|will|are|is) not .. (respond|responds|recognize|honor|honors|process|react|support|comply|change|alter)', under: signal },
      `(ignore|ignores|disregard|disregards) .. ${signal}`,
      `(unable|decline*|choose not) ..2 to .. (respond|honor|recognize|support|process) & ${signal}`,
    ],
    honored: [
      `(we|our|site|website|service|services|company) .. (honor|honors|respect|respects|respond|responds|comply|complies|support|supports|recognize|recognizes|abide*|adhere*|obey) .. ${signal}`,
      `${signal} .. (is|are|will be) .. (honored|respected|supported|recognized)`,
    ],
    unclear: [`${signal} ..2 (signal|signals|setting|settings|header|headers|feature|features|option|preference|preferences|mechanism|mechanisms|request|requests|browser|disclosure)`],
  },
  strongest: ['honored', 'ignored', 'unclear'],
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Do Not Track',
  question: 'Does it heed “Do Not Track”?',
  why: 'Some browsers can ask sites not to track you. No law makes sites obey, so few do.',
  says: {
    honored: 'It says it heeds your browser’s “Do Not Track” setting.',
    ignored: 'It may ignore your browser’s “Do Not Track” setting.',
    unclear: 'It mentions “Do Not Track” but does not say what it does about it.',
  },
  tone: { honored: 'good', ignored: 'caution', unclear: 'neutral' },
});

export const examples = defineExamples({
  ignored: [
    'We do not respond to Do Not Track signals.',
    'Because no common standard exists, our site does not recognise DNT headers.',
    { text: 'At this time we do not react to these signals.', under: 'Do Not Track' },
    { text: 'We do not currently change what we do when we receive one.', after: 'Your browser may send a Do Not Track signal.' },
    'Our systems are not set up to act on Do Not Track requests.',
    'We may choose not to honor Do Not Track settings.',
  ],
  honored: [
    'We honor Do Not Track signals.',
    'Our website respects the Do Not Track setting of your browser.',
    'When DNT is switched on, we do not plant cookies.',
  ],
  unclear: [
    'Some browsers have a Do Not Track feature.',
    'You can read more about Do Not Track signals on the web.',
    'California law asks us to make a Do Not Track disclosure.',
  ],
  silent: [
    'We do not track you.',
    'Track your parcel here.',
    'We do not respond to letters.',
    'We do not track the location of your phone.',
  ],
});
