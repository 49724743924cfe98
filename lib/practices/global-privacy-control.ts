/** Global Privacy Control and other opt-out preference signals: what becomes of a browser's request not to sell or share. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const signal = '(global privacy (control|controls)|gpc|(opt out|user enabled|privacy|universal) (preference|privacy|opt out) (signal|signals|control|controls|mechanism|mechanisms))';

export const practice = definePractice({
  id: 'global-privacy-control',
  clauses: {
    ignored: [
      `(do|does|may|can|will|are|is) not .. (respond|responds|recognize|honor|honors|process|act|react|support|comply) & ${signal}`,
      { match: '(do|does|may|can|will|are|is) not .. (respond|responds|recognize|honor|process|react|support)', under: signal },
    ],
    honored: [
      `(honor|honors|honoring|respect|respects|respond|responds|comply|complies|support|supports|recognize|recognizes|process|processes|treat|treats|accept|accepts|detect|detects|apply) .. ${signal}`,
      `${signal} ... (honored|respected|recognized|processed|treated|treat|opted out|opt you out|as a valid|as a request|honor|recognize|process|respect|opt out)`,
      `(opt out|opting out) .. (by|using|through|via|with|enabling|sending|turning) .. ${signal}`,
    ],
    unclear: [`${signal}`],
  },
  strongest: ['honored', 'ignored', 'unclear'],
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Global Privacy Control',
  question: 'Does it heed Global Privacy Control?',
  why: 'This browser setting tells sites not to sell or share your data. Several US states make companies obey it.',
  says: {
    honored: 'It heeds your browser’s Global Privacy Control setting.',
    ignored: 'It says it does not heed Global Privacy Control.',
    unclear: 'It mentions Global Privacy Control but does not say what it does about it.',
  },
  tone: { honored: 'good', ignored: 'caution', unclear: 'neutral' },
});

export const examples = defineExamples({
  honored: [
    'We honor Global Privacy Control signals sent by your browser.',
    'If we detect an opt-out preference signal, we treat it as a request to opt out of sale.',
    'You can opt out by turning on Global Privacy Control.',
    'Browsers that send GPC are opted out automatically.',
    'We process opt-out preference signals without any friction.',
    'Our website recognises the GPC signal.',
  ],
  ignored: [
    'We do not respond to Global Privacy Control.',
    'Our site does not recognise opt-out preference signals.',
    { text: 'We do not currently respond to it.', under: 'Global Privacy Control' },
  ],
  unclear: [
    'Some browsers offer the Global Privacy Control.',
    'GPC is a setting in your browser.',
    'Learn more about opt-out preference signals.',
  ],
  silent: [
    'Privacy matters to our global team.',
    'You can control your privacy settings in your account.',
    'We do not respond to Do Not Track signals.',
    'Opt out of our newsletter at any time.',
  ],
});
