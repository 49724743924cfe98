/** How policies in English state `targeted-ads`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const ads = '(ad|ads|advert|adverts|advertisement|advertisements|advertising|banners|commercials|sponsored content)';

const offers = '(offers|offer|promotions|marketing|promotional|solicitations)';

const fit = `
  (target|targets|targeted|targeting|tailor|tailors|tailored|tailoring|personalize|personalizes|personalized|personalizing|customize|customizes|
  customized|customizing|relevant|optimize|optimizing|matched|matching|individualized)
`;

const kind = `
  (interest based|behavioral|behaviorally targeted|online behavioral|cross context behavioral|cross contextual behavioral|personalized|targeted|
  relationship based|contextual)
`;

const serve = `
  (serve|serves|serving|served|deliver|delivers|delivering|delivered|provide|display|displays|displaying|show|shows|showing|send|present|select|
  selecting|choose|determine|manage|enhance|control|place|improve|direct)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'We remind you of products you viewed with ads on other websites.',
        match:
          '(remind|reminds) you of ..6 (products|items|things|goods|pages) ..12 (ads|adverts|advertisements|advertising)',
      },
      {
        says: 'This helps us choose promotions for you.',
        match: `
          (choose|chooses|pick|picks|select|selects) ..4 (ads|adverts|banners|promotions|offers|advertisements|advertising) ..6 (match|suit|fit|tastes|
          interests|you)
        `,
      },
      {
        says: 'You may receive promotions chosen for you from your past orders.',
        match: `(promotions|offers|adverts|ads|advertisements|banners) ..3 (chosen|picked|selected) ..2 (for you|from|by|to match|to suit)`,
      },
      { says: 'Information about your visits may be used to target advertising.', match: `${fit} ..6 ${ads}` },
      {
        says: 'Advertisements may be tailored to the region you live in.',
        match: `${ads} ..6 (that|which|are|is|be|being|more|most|based|to) ..6 (${fit}|based on|according to)`,
      },
      {
        says: 'You will see banners matched to your taste.',
        match: `${ads} (targeted|tailored|customized|personalized|matched|chosen|selected)`,
      },
      {
        says: 'Our partners provide interest-based advertising on this site.',
        match: `${kind} ((content|marketing|offers) (and|or))? ${ads}`,
      },
      { says: 'We send you tailored promotions.', match: `${fit} ..4 ${offers}` },
      {
        says: 'Offers are personalised with the help of your order history.',
        match: `${offers} .. (tailored|targeted|personalized|customized)`,
      },
      {
        says: { text: 'deliver ads relevant to you', leadIn: 'We use your information to:' },
        match: `
          (${ads}|${offers}) ..8 (of interest|of greater interest|of most interest|of particular interest|interest you|your interests|may interest|
          interested in|likely to|suited to|appeal to|relevant to)
        `,
      },
      {
        says: 'With retargeting, we can show you our products on other sites.',
        match: '(retarget*|remarket*|lookalike)',
      },
      { says: 'Ad targeting pays for our pages.', match: '(ad|ads|advertising) targeting' },
      {
        says: { text: 'deliver ads relevant to you', leadIn: 'We use your information to:' },
        match: `
          (information|data|ip address|location|email address|cookies|beacons|pixels|technologies|identifiers|activity|activities|interests|profile)
          ... (used|use|uses|using|to|for|in order to|help|helps|allow|allows|enable|enables) ..4 ${serve} ..6 ${ads}
        `,
      },
      {
        says: 'We show banners using what you told us.',
        match: `${serve} ..6 ${ads} ..14 (based on|using|about your|cookie|cookies|when you visit)`,
      },
      { says: 'Cookies tell our partners which ads you have seen.', match: `{cookie} ..10 ${ads}` },
      {
        says: 'We use your purchase history for advertising.',
        match: `
          (used|use|uses|using|collect|collects|process|processed) ... (for|in) ..6 advertising !(network|networks|service|services|partners|agency|
          companies|technology|revenue)
        `,
      },
      { says: 'These data are kept for our own advertising purposes.', match: 'for ..3 advertising purposes' },
      {
        says: 'Cookies of our own and of the companies that we work with are needed for ad serving.',
        match: '{cookie} ..20 ad serving',
      },
      {
        says: 'Your searches determine which ads appear.',
        match: `
          (determine|determining|decide|select|selecting|choose|understand|learn) (which|what) ..4 (ads|advertisements|advertising|offers|promotions|
          appeals|mailings|newsletters)
        `,
      },
      {
        says: { text: 'Our partners may place cookies on your computer.', under: 'Third-party advertising' },
        match: `
          {outsiders} ..12 (use|uses|collect|collects|collecting|receive|place|recognize) ..12 (information|cookies|cookie|data|beacons|technologies)
        `,
        under: '(advertis*|ads|ad) ',
        unless: '(not|never|nor|without)',
      },
      {
        says: {
          text: 'These companies may collect what pages you open.',
          after: 'We let advertising companies serve ads on our site.',
        },
        match: `
          (these|those|such|this|the) (companies|company|third parties|partners|providers|provider|vendors|networks|advertisers|parties|information|
          data) ..6 (use|uses|used|collect|collects|collecting|receive|place|recognize)
        `,
        after: `${serve} ..6 ${ads}`,
      },
      { says: 'We build custom audiences from our customer list.', match: '(custom|matched) (audience|audiences)' },
      {
        says: 'We use your details to promote our services.',
        match: '(use|uses|used|using) ..12 (help )?(advertise|promote) ..4 (our|their|products|services)',
      },
      {
        says: 'This helps us choose promotions for you.',
        match: `(select|selecting|choose|choosing) ..3 ${offers} ..4 you`,
      },
      {
        says: 'Advertisements may be selected on the basis of your profile.',
        match: `${ads} ..6 (selected|chosen|depend|depends|determined|picked) ..3 (on|from|by|using|according|basis)`,
      },
      {
        says: 'We use what you read to show you ads that match your interests.',
        match: `(what we know|what you (do|view|buy|read|search)|your searches|your purchases|your browsing) ..12 ${ads}`,
      },
      {
        says: 'We upload customer lists to Facebook so that our ads reach you.',
        match: `(upload|uploads|uploading|match) ..4 (customer|email|contact|subscriber) ..1 (lists|list|emails|addresses) & ${ads}`,
      },
      {
        says: 'E-mail addresses are uploaded so that our ads reach customers there.',
        match: `(emails|email addresses|identifiers|lists|list) ..4 (uploaded|matched) & ${ads}`,
      },
      {
        says: 'Banners that might appeal are shown first.',
        match: `${ads} (may|will|that|might) ..2 (interest|appeal)`,
      },
      {
        says: 'We and our partners use what we know of you to show ads you will find interesting.',
        match: `
          (use|uses|used) (this|it|them|these|what they gather|what we know) ..4 to ..2 (show|serve|deliver|display|pick|choose|select) ..6 ${ads}
        `,
      },
      {
        says: 'The offers that you see depend on what you bought before.',
        match: `${offers} ..8 (depend|depends) on ..2 (what|which|your|how)`,
      },
      {
        says: 'Because of your age and hobbies, some adverts may be shown to you rather than others.',
        match: `(because of|depending on|according to|based on) (your|what you) ..10 ${ads} ..4 (shown|displayed|served)`,
      },
      {
        says: 'Your listening habits may help our sponsors to reach you with commercials that fit you.',
        match: `reach you with ..2 ${ads}`,
      },
    ],
    no: [
      {
        says: 'In choosing ads we take no account of your searches.',
        match: `(selecting|choosing|picking|deciding|select|choose|decide) ..3 ${ads} .. we take no (account|notice) of`,
      },
      {
        says: 'When deciding which advertising you see, we do not use anything that we know of you.',
        match: `
          (selecting|choosing|picking|deciding|determining|select|choose|decide) ..3 ${ads} .. (we)? (do not|does not|never|no) ..2 (consider|use|look
          at|take into account|rely on|draw on) ..14 (any|your (personal|data)|personal|anything|other|nothing)
        `,
      },
      {
        says: 'Our app does not contain advertising.',
        match: `
          (do|does) not (have|show|display|run|carry|contain|serve|accept) (any )?(advertising|ads|advertisements|adverts) !(to|for|from|based|that|in|
          if|which|about|of|tailored|targeted)
        `,
      },
      {
        says: 'This app is ad-free.',
        match: `
          (ad free|advertising free|(contains|has) no (advertising|ads|advertisements)|no (ads|advertising|advertisements) on)
        `,
      },
      {
        says: 'Our ads are the same for everybody, whatever they did on our site.',
        match: `${ads} ..3 (are|is) the same for (everyone|everybody|all)`,
      },
      {
        says: 'All visitors see the same ads.',
        match: `(everyone|everybody|all (readers|visitors|users|members)) (see|sees|gets|get) the same ..1 ${ads}`,
      },
      {
        says: 'We show no ads, and we do not share data with ad networks.',
        match: `(show|shows|carry|carries|display|displays|run|runs|contain|contains|serve) no ..2 (advertising|ads|advertisements|adverts)`,
      },
    ],
  },
  never: [
    `
      ^ ..3 (health|medical|biometric|financial|payment|sensitive|contacts|photos|messages|files|calendar|microphone|precise) ..6 (not|never) ..14
      (${ads}|advertise)
    `,
    '(switched off|turned off|be disabled) (under|in|at|on|by|through)',
    '(tell|ask) ..3 {ad-firms} ..3 not to',
    '(can|may) be (turned off|disabled|switched off)',
    '(opt out|opting out|opt outs|opted out|learn more|self regulatory|choose whether|not set up)',
    `
      (aboutads*|www.aboutads.info|networkadvertising*|www.networkadvertising.org|adchoices|ad choices|advertising initiative|advertising alliance|
      youronlinechoices*)
    `,
    '(prefer|want|wish|like|rather|choose|elect) ..3 (not|stop|limit|avoid)',
    `^ (to|if you|you (may|can|might|should)) ..10 (stop|limit|prevent|disable|turn off|reject|avoid|decline|manage|adjust|visit|click)`,
    '(more|further|additional) ..1 information ..2 (about|on|regarding|concerning)',
    '(describes|explains) (how|what)',
    'non (personalized|targeted)',
    // Denied of some data or some people only.
    `(not|never) ..10 ${ads} ..3 based on (sensitive|race|health|your content|your current|gps|religion|topics)`,
    '(dnt|do not track) .. (mechanism|mechanisms|signal|signals|in place)',
    '(not|never) ..20 (email address|minors|children) ..12 (advertise|advertising)',
    '(stop|still|continue to) (see|receive|seeing|receiving)',
    '(browser|browsers) .. allow ..3 tell',
    '(name|names|likeness|photograph) .. (without|in) ..6 (publication|advertising)',
    '(governed|covered) by',
    '(choices|options) ..4 (about|regarding|with respect to|concerning|for)',
    '(you|users) can (limit|control|manage|adjust)',
    '^ (what|how|why) (is|are|do|does) ',
  ],
});

export const examples = defineExamples({
  yes: [
    'We may send you offers that we think will be of interest to you.',

    'Your IP address helps us decide which ads to show.',

    'We analyse your gifts to decide which appeals to send you.',
  ],
  no: [
    'In choosing which ads to show, we never look at your messages or any other personal data.',

    "We don't personalise advertising.",
    'Advertising on this site is not based on your behaviour.',

    'We do not show targeted advertising.',

    'Your data is never used to personalize ads.',
    'We do not engage in behavioral advertising.',
  ],
  silent: [
    'Behavioral advertising is the practice of picking ads by what a person does.',
    'We do not use data that names you to show interest-based ads.',
    'We do not use your health records for targeted ads.',
    'Targeted ads can be turned off.',
    'Our ads describe our products honestly.',
    'We target a response time of a day.',

    'Our site carries advertisements.',
    'If you prefer not to see personalized ads, change your settings.',
    'We follow the self-regulatory principles for online behavioral advertising.',
    'The ads you see here are non-personalized.',
    'We tailor the site to your screen.',
    'You may advertise your house for sale here.',
    'Contact our advertising department for prices.',
    'There is no way to turn off the personalised ads.',
    'Health data is not used for advertising.',
  ],
});
