/** How policies in English state `global-privacy-control`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const signal = `
  (global privacy (control|controls)|gpc|(opt out|privacy) (preference )?(signal|signals)|(opt out|universal|privacy) (preference|opt out) (signal|
  signals|control|controls|mechanism|mechanisms|tool|tools))
`;

const heed = `
  (honor|honors|honored|honoring|respect|respects|respected|respond|responds|responding|comply|complies|support|supports|supported|recognize|recognizes|
  recognized|recognizing|process|processes|processed|processing|treat|treats|treated|accept|accepts|detect|detects|apply|act on|act upon|adhere|
  react|reacts|answer)
`;

/** The one signal that is heeded. */
const excepted = `(other than|except|except for|with the exception of|apart from|aside from|besides|beyond|unlike|only) ..4 ${signal}`;

export const rules = defineRules({
  clauses: {
    ignored: [
      {
        says: 'GPC signals are not supported at present.',
        match: `(do|does|may|can|will|are|is) not ..6 ${heed} & ${signal}`,
        unless: excepted,
      },
      {
        says: { text: 'We do not currently respond to it.', under: 'Global Privacy Control' },
        match: `(do|does|may|can|will|are|is) not ..6 ${heed}`,
        under: `${signal}`,
      },
      { says: 'Our site ignores Global Privacy Control.', match: `(ignore|ignores|disregard) ..6 ${signal}` },
    ],
    honored: [
      {
        says: 'We do not recognize any browser signal except for GPC.',
        match: `(not) ..6 ${heed} ... (other than|except|except for|apart from|aside from|besides|beyond) ..4 ${signal}`,
      },
      {
        says: 'Apart from the Global Privacy Control, we do not respond to browser signals.',
        match: `
          ^ (other than|except|except for|with the exception of|apart from|aside from|besides) ..4 ${signal} ..2 (we|our|this|the) ..3 not ..4 ${heed}
        `,
      },
      {
        says: 'The designated opt-out preference signal turns off sales.',
        match: '(designated|recognized|such) opt out preference signal',
      },
      {
        says: 'Our website recognises the GPC signal.',
        match: `${heed} ... ${signal}`,
        unless: '(how|whether) ..4 (respond|process|honor)',
      },
      {
        says: 'Visitors whose browsers transmit GPC are opted out automatically.',
        match: `
          ${signal} ... (honored|respected|recognized|processed|treated|taken as|counts as|counted as|treat|opted out|opt you out|opt you|valid|as a
          request|honor|recognize|process|respect)
        `,
      },
      {
        says: 'You can opt out by turning on Global Privacy Control.',
        match: `(opt out|opting out|opted out|exercise) .. (by|using|through|via|with|enabling|sending|turning|broadcasting|enable) .. ${signal}`,
      },
      {
        says: { text: 'We honor such signals.', after: 'Some browsers send the Global Privacy Control.' },
        match: `(we|our site) ..4 ${heed} ..3 (this|these|such|the|those) (signal|signals|requests|request|preference|preferences)`,
        after: `${signal}`,
      },
    ],
    unclear: [
      {
        says: 'GPC is a setting in your browser.',
        match: `${signal} & (signal*|browser*|control*|setting*|preference*|extension*|device*)`,
      },
    ],
  },
});

export const examples = defineExamples({
  honored: [
    'With the exception of GPC, we do not respond to signals of browsers.',
    'We process Global Privacy Control signals as opt-outs.',

    'We honor Global Privacy Control signals sent by your browser.',
    'If we detect an opt-out preference signal, we treat it as a request to opt out of sale.',

    'We process opt-out preference signals without any friction.',

    'A browser that sends GPC is taken as your wish to opt out of sale.',
  ],
  ignored: [
    'We do not act on opt-out preference signals.',

    'We do not respond to Global Privacy Control.',
    'Our site does not recognise opt-out preference signals.',

    'We do not act upon Global Privacy Control.',
  ],
  unclear: ['Some browsers offer the Global Privacy Control.', 'Learn more about opt-out preference signals.'],
  silent: [
    'GPC and its subsidiaries issue the cards.',
    'Signals are sent between servers.',
    'You have control over your privacy.',
    'We honor requests to opt out.',

    'Privacy matters to our global team.',
    'You can control your privacy settings in your account.',
    'We do not respond to Do Not Track signals.',
    'Opt out of our newsletter at any time.',
  ],
});
