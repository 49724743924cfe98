/** How policies in English state `ad-opt-out`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

/** Where networks take a refusal. */
const registers = `
  (nai|network advertising initiative|networkadvertising*|www.networkadvertising*|http://www.networkadvertising*|http://networkadvertising*|aboutads*|
  www.aboutads*|http://www.aboutads*|https://www.aboutads*|optout.aboutads*|digital advertising alliance|daa|youronlinechoices*|www.youronlinechoices*|
  youradchoices*|http://www.youronlinechoices*|adchoices|ad choices|advertising option icon)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'You decide whether your activity is used to choose the ads you see.',
        match: `
          (choose|decide|control|select) (whether|if|how) ..10 (information|data|activity|details|history) ..10 (ads|advertising|advertisements|adverts)
        `,
      },
      {
        says: 'You may elect not to have your profile used in advertising.',
        match: '(choose|elect|prefer|decide|opt|ask) not to have ..14 (ads|advertising|advertisements|adverts)',
      },
      {
        says: 'Ads based on your interests can be switched off under Privacy.',
        match: `
          (ads|advertising|advertisements|adverts) (based on|tailored to|matched to) ..4 (switched off|turned off|disabled|refused|declined|stopped)
        `,
      },
      {
        says: 'If you do not want to see targeted ads, use the AdChoices icon.',
        match: 'not (want|wish|like) ..2 {targeted-ad} ..8 (change|visit|click|go to|adjust|set|use)',
      },
      {
        says: 'You can refuse targeting in your account.',
        match: `
          (refuse|decline|reject|stop|turn off|opt out of|say no to|avoid) ..4 (targeting|tailored (adverts|ads)|behavioral (ads|advertising|targeting)|
          profiling for ads)
        `,
      },
      {
        says: 'You can delete the advertising ID of your phone in its settings.',
        match: '(limit|restrict|disable|delete) ..6 (advertising|ad) (identifier|identifiers|id|ids)',
      },
      {
        says: "To stop seeing ads based on your interests, go to the Network Advertising Initiative's consumer page.",
        match: `(refuse|decline|disable|stop|turn off|switch off|block|not to use ..3 (browsing|information|data)) & ${registers}`,
      },
      {
        says: "To stop seeing ads based on your interests, go to the Network Advertising Initiative's consumer page.",
        match: `
          (setting|settings|option|control|choose|choice|prevent|prevents|stop|switch off|turn off) ..6 (ads|ad|advertising|advertisements) ..4
          (personalized|targeted|tailored|based on|customized)
        `,
      },
      {
        says: { text: 'You can opt out at any time here.', under: 'Interest-based advertising' },
        match: '(opt|opting) out',
        under: '{targeted-ad}|(advertising|ad|targeting) (cookies|choices|preferences)',
        unless: '{mailing}|(sale|sell|sharing|analytics)',
      },
      {
        says: { text: 'To opt out, please visit youronlinechoices.eu.', under: 'Advertising cookies' },
        match: '(opt|opting) out',
        after: '{targeted-ad}',
        unless: '{mailing}|(sale|sell|sharing|analytics)',
      },
      {
        says: 'To opt out of interest-based advertising, visit the page of the Digital Advertising Alliance.',
        match: '(opt|opts|opting|opted) out ..14 {targeted-ad}',
      },
      { says: 'Behavioral ads have a link by which you can opt out.', match: '{targeted-ad} ... (opt|opting) out' },
      {
        says: 'Ad networks use cookies; you may opt out of the ad networks that we work with.',
        match:
          '(opt|opts|opting|opted) out ..10 (ad|ads|advertising|advertisement|advertisements|advertiser|advertisers)',
        unless: '(messages|emails|mailings|newsletters)',
      },
      {
        says: 'Many of these firms belong to the Network Advertising Initiative, whose site lets you opt out.',
        match: `
          (opt|opting) out
          &
          (nai|network advertising initiative|networkadvertising*|www.networkadvertising*|http://www.networkadvertising*|http://networkadvertising*|
          aboutads*|www.aboutads*|http://www.aboutads*|https://www.aboutads*|digital advertising alliance|daa|youronlinechoices*|youradchoices*|
          http://www.youronlinechoices*|adchoices|ad choices|advertising option icon|doubleclick|adsense|ad network|ad networks|advertising networks|ad
          server|ad servers|third party advertisers|truste|trustarc|evidon|ghostery)
        `,
      },
      {
        says: 'For your choices about not having this information used by these companies, follow this link.',
        match: '(choice|choices|option|options|opt out) ..4 not having ..3 (information|data) ..2 used',
      },
      { says: 'You can switch on Limit Ad Tracking in the settings of your phone.', match: 'limit ad tracking' },
      {
        says: 'You can change this in your ad settings.',
        match: '(ad|ads|advertising) (preference|preferences|settings|choices) (manager|page|tool|center)?',
      },
      {
        says: 'You may turn off personalized ads in your account.',
        match:
          '(disable|turn off|control|manage|limit|stop|block|decline|refuse|reject|object|choose) ..8 {targeted-ad}',
      },
      {
        says: 'You have a choice about whether your data is used for behavioural advertising: click here to say no.',
        match: `
          (not (want|wish|like)|no longer|prefer not|choose not|rather not|choose whether|whether|stop|prefer (that)? (we|they) not) ..4 (receive|
          receiving|see|seeing|get|show|showing|be served|served|display|allow|use|used|have) ..12 {targeted-ad}
        `,
      },
      {
        says: "Should you not care for ads based on your interests, switch them off on the industry's choices page.",
        match: '{targeted-ad} ... (switch|turn) (them|it|these|this) off',
      },
      {
        says: 'Personalised ads can be turned off in your account.',
        match: '{targeted-ad} ..3 (can|may) be (turned off|switched off|disabled|refused|stopped|limited)',
      },
      {
        says: 'Members of the NAI let you say no to tailored advertising on its site.',
        match: 'say no to ..2 {targeted-ad}',
      },
    ],
    no: [
      {
        says: 'There is no way to turn off targeted ads.',
        match: '{can-not} ..2 (opt out|opting out|turn off|switch off|disable|stop|refuse|decline) ..4 {targeted-ad}',
        unless: '(if|when|where) ..3 {can-not}',
      },
    ],
  },
  never: [
    '(need|have) to ..2 (opt out|renew)',
    '(if|after|once|when|note that) ..3 (opt|opted|opting) out ..14 (still|continue|will not|may not|means)',
    'opting out ..10 means',
    '(must|need to) ..2 (be set to)? (accept|allow|enable) ..4 cookies',
    'do not need to opt out',
  ],
});

export const examples = defineExamples({
  yes: [
    'In your settings you control how your data makes ads more relevant.',

    'Subscribers may decline the use of their profile for ad targeting.',
  ],
  no: [
    'You cannot opt out of targeted advertising on our site.',
    'We do not offer a way to opt out of personalized ads.',
  ],
  silent: [
    'We participate in the Digital Advertising Alliance.',
    'You may see ads that are based on your interests.',
    'Ad networks choose the ads that you see on this site.',
    'You may opt out of our newsletter.',
    'We show personalized ads to members.',
    'You can turn off cookies in your browser.',
    'Advertisers pay us so that you can read for free.',
    'You may not be able to opt out of contextual ads.',
  ],
});
