/** Third-party cookies: other companies' cookies, pixels, scripts or SDKs on this site or app. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const others = '({advertisers}|{third-parties}|service providers|vendors|affiliates|these companies|other companies|those companies|such companies|these third|google|facebook|doubleclick|social networks|ad servers)';
const set = '(use|uses|using|used|utilize|employ|place|places|placed|placing|set|sets|setting|send|sends|sent|deploy|serve|served|store|recognize|read|drop|install|access|have|embed|collect|collects|assign)';

export const practice = definePractice({
  id: 'third-party-cookies',
  clauses: {
    yes: [
      { match: `${others} .. ${set} .. {tracker}`, unless: '(their|other|linked|those|these) (own )?(site|sites|website|websites) (may|also|use)' },
      `{tracker} .. (set|placed|used|served|sent|provided|operated|delivered|deployed|employed|stored|controlled|owned) by .. ${others}`,
      '(third party|third parties) {tracker}',
      `{tracker} (of|from|by|belonging to) ..4 ${others}`,
      '(google|doubleclick|facebook|adsense|dart|advertiser|advertisers|advertising) ..2 (cookie|cookies|pixel|pixels|tag|tags|sdk)',
      'allow .. (third parties|companies|partners|advertisers|providers|networks) to .. (set|place|use|access) .. {tracker}',
      '{third-parties} .. collect .. (using|through|via) .. {tracker}',
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Third-party cookies',
  question: 'Do other companies track you here?',
  why: 'Cookies, pixels and scripts of other companies tell them that you were here, and the same company may see you on thousands of other sites.',
  says: {
    yes: 'Other companies place cookies or tracking code here.',
    no: 'It says no other company places cookies or tracking code here.',
    mixed: 'It contradicts itself about other companies’ cookies and tracking code.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Advertisers may set their own cookies on your browser when you see their banners.',
    'Some cookies are placed by third parties that help us measure our audience.',
    'This website contains third-party cookies.',
    'We let our partners place cookies and pixels on our pages.',
    'An outside ad server delivers the banners, and this ad network may use cookies to count them.',
    'Our app includes SDKs from other companies such as Facebook.',
    'While you browse, companies such as Google set the DoubleClick cookie.',
  ],
  no: [
    'We do not allow third-party cookies on our site.',
    'No third-party scripts run in this app.',
    'Our partners do not place cookies here.',
  ],
  silent: [
    'We use cookies of our own.',
    'Websites we link to may have their own privacy policies.',
    'Block third-party content in your browser if you like.',
    'We share aggregate figures with our advertisers.',
  ],
});
