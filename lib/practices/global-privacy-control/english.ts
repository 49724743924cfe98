/** How policies in English state `global-privacy-control`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const signal =
  '(global privacy (control|controls)|gpc|(opt out|privacy) (preference )?(signal|signals)|(opt out|universal|privacy) (preference|opt out) (signal|signals|control|controls|mechanism|mechanisms|tool|tools))';

const heed =
  '(honor|honors|honored|honoring|respect|respects|respected|respond|responds|responding|comply|complies|support|supports|supported|recognize|recognizes|recognized|recognizing|process|processes|processed|processing|treat|treats|treated|accept|accepts|detect|detects|apply|act on|act upon|adhere)';

/** The one signal that is heeded. */
const excepted = `(other than|except|except for|apart from|aside from|besides|beyond|unlike|only) ..4 ${signal}`;

export const rules = defineRules({
  clauses: {
    ignored: [
      { match: `(do|does|may|can|will|are|is) not ..6 ${heed} & ${signal}`, unless: excepted },
      { match: `(do|does|may|can|will|are|is) not ..6 ${heed}`, under: `${signal}` },
      `(ignore|ignores|disregard) ..6 ${signal}`,
    ],
    honored: [
      `(not) ..6 ${heed} ... (other than|except|except for|apart from|aside from|besides|beyond) ..4 ${signal}`,
      `^ (other than|except|except for|apart from|aside from|besides) ..4 ${signal} ..2 (we|our|this|the) ..3 not ..4 ${heed}`,
      '(designated|recognized|such) opt out preference signal',
      '(browser|browsers|users|visitors) ..3 (send|sends|sending|with|transmit) ..2 (gpc|global privacy control|opt out preference) ..8 (opted out|honored|treated|excluded)',
      { match: `${heed} ... ${signal}`, unless: '(how|whether) ..4 (respond|process|honor)' },
      `${signal} ... (honored|respected|recognized|processed|treated|taken as|counts as|counted as|treat|opted out|opt you out|opt you|valid|as a request|honor|recognize|process|respect)`,
      `(opt out|opting out|opted out|exercise) .. (by|using|through|via|with|enabling|sending|turning|broadcasting|enable) .. ${signal}`,
      `(browsers|browser|users) .. ${signal} .. opted out`,
      {
        match: `(we|our site) ..4 ${heed} ..3 (this|these|such|the|those) (signal|signals|requests|request|preference|preferences)`,
        after: `${signal}`,
      },
    ],
    unclear: [`${signal}`],
  },
});

export const examples = defineExamples({
  honored: [
    'Apart from the Global Privacy Control, we do not respond to browser signals.',
    'We do not recognize any browser signal except for GPC.',
    { text: 'We honor such signals.', after: 'Some browsers send the Global Privacy Control.' },
    'We process Global Privacy Control signals as opt-outs.',
    'Visitors whose browsers transmit GPC are opted out automatically.',

    'We honor Global Privacy Control signals sent by your browser.',
    'If we detect an opt-out preference signal, we treat it as a request to opt out of sale.',
    'You can opt out by turning on Global Privacy Control.',
    'Browsers that send GPC are opted out automatically.',
    'We process opt-out preference signals without any friction.',
    'Our website recognises the GPC signal.',
    'A browser that sends GPC is taken as your wish to opt out of sale.',
  ],
  ignored: [
    'Our site ignores Global Privacy Control.',
    'GPC signals are not supported at present.',
    'We do not act on opt-out preference signals.',

    'We do not respond to Global Privacy Control.',
    'Our site does not recognise opt-out preference signals.',
    { text: 'We do not currently respond to it.', under: 'Global Privacy Control' },
    'We do not act upon Global Privacy Control.',
  ],
  unclear: [
    'Some browsers offer the Global Privacy Control.',
    'GPC is a setting in your browser.',
    'Learn more about opt-out preference signals.',
  ],
  silent: [
    'Signals are sent between servers.',
    'You have control over your privacy.',
    'We honor requests to opt out.',

    'Privacy matters to our global team.',
    'You can control your privacy settings in your account.',
    'We do not respond to Do Not Track signals.',
    'Opt out of our newsletter at any time.',
  ],
});
