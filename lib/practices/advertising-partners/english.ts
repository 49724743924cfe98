/** How policies in English state `advertising-partners`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Ad networks on our pages record which banners you have seen.',
        match:
          '{ad-firms} ..3 (record|records|log|note|watch|observe|see|learn|monitor) ..4 (which|what|how|your|pages|visits)',
      },
      {
        says: 'To reach customers elsewhere, we upload hashed emails to Facebook.',
        match: `
          (upload|send|share|match|provide) ..4 (emails|email|hashed|identifiers|customer lists|email addresses) ..6 (facebook|google|meta|twitter|
          linkedin|pinterest|tiktok|platforms)
        `,
      },
      {
        says: 'Advertisers may be told which demographic group you belong to.',
        match: '{ad-firms} ..3 (be|are) (told|informed) ..8 (you|your)',
      },
      {
        says: 'Hashed e-mail addresses are uploaded to Meta so that our ads reach our customers there.',
        match: `
          (emails|email addresses|identifiers|lists|list) ..4 (uploaded|sent|shared|provided|matched) ..3 (facebook|google|meta|twitter|linkedin|
          pinterest|tiktok)
          & (ads|advertising|audiences|adverts)
        `,
      },
      {
        says: 'Third-party ad servers deliver the banners and may learn your IP address.',
        match: '({ad-firms}|ad servers) ..8 (learn|see|read|note) ..3 (ip|browser|device|identifier)',
      },
      // "we share your data with advertisers"; totals about all readers are another matter
      {
        says: { text: 'Advertising networks', leadIn: 'We disclose your information to:' },
        match: `
          ({pass-on}|{sell}) ..24 (with|to|by|between|include|including) ..20 {ad-firms}
          & ({your-data}|identifier|identifiers|cookies|cookie|details|usage|emails|activity)
        `,
        unless: '(aggregate|aggregated|statistical|links) ',
      },
      {
        says: 'Ad networks may set cookies.',
        match: `
          {ad-firms} ..14 (get|gets|collect|collects|collecting|receive|receives|use|uses|using|place|places|set|sets|access|track|tracks|gather|
          gathers|obtain|recognize|employ|utilize|read|install|assign|measure|have access|deliver|learn|learns|know) ..10 ({tracker}|page|pages|
          information|data|your|you|technologies|device|devices|visits)
        `,
      },
      {
        says: 'Our partners read these cookies and report to advertisers how well a banner did.',
        match: '(partners|companies|third parties) ..10 {tracker} ..16 (advertisers|ad networks|advertising)',
      },
      {
        says: 'Third parties serve ads.',
        match: '({third-parties}|{ad-firms}|{service-providers}|networks) ..16 {show-ads}',
        unless: 'please see | for (further|more) information',
      },
      {
        says: 'Banner ads on these pages come from a third-party company that uses cookies.',
        match: `
          (ads|advertisements|advertising|ad|banners|advertisement) ..24 (served|delivered|provided|displayed|shown|serviced|managed|sent|come|comes|
          supplied) ..6 (by|through|from|using|via) ..8 ({third-parties}|{ad-firms}|google|yahoo|companies)
        `,
      },
      // Firms and techniques that mean nothing else.
      {
        says: 'We use remarketing so that you see our ads on other sites.',
        match: `
          (adsense|doubleclick|admob|adwords|criteo|adroll|taboola|outbrain|retargeting|remarketing|facebook pixel|meta pixel|display advertising|
          google ads|header bidding|real time bidding|programmatic) ..20 (cookie|cookies|ads|advertising|information|data|advertise|you|exchanges|
          features)
        `,
        unless: 'opt out | opting out | more information | preferences | settings | learn more',
      },
      // "so that companies can show you relevant ads"
      {
        says: 'We share such data with companies to show you more relevant ads.',
        match: `
          {pass-on} ..24 ({third-parties}|companies) ..16 (relevant|targeted|tailored|target|tailor|interest based|personalized) ..4 (ads|advertising|
          advertisements)
        `,
      },
      {
        says: 'We disclose your interests so that our clients can target ads.',
        match: `
          {pass-on} ... (serve|serving|deliver|target|targeting|tailor) ..2 (ads|advertisements|advertising)
          & ({third-parties}|companies|clients)
        `,
      },
      {
        says: 'We use remarketing so that you see our ads on other sites.',
        match: '(use|uses|implement|implements|implemented|features) ..8 (remarketing|retargeting|display advertising)',
      },
      {
        says: 'We sell lists to third parties for advertising.',
        match: '({pass-on}|{sell}) ..20 {third-parties} ..4 for ..3 (advertising|targeted advertising)',
        unless: 'opt out',
      },
      {
        says: 'Companies that place the ads may use cookies.',
        match: `
          (companies|firms|vendors|networks|parties|those|sponsors) (that|who|which|of) ..4 (place|serve|deliver|show|display|provide|run|banner|the|
          these) ..4 (ads|advertisements|advertising|banners) ..6 (use|set|place|receive|collect|see|read)
        `,
      },
      // What one law calls sharing
      {
        says: 'We share identifiers for cross-context behavioral advertising.',
        match: `(share|shares|shared|sharing) ..12 for ..4 (cross context|targeted advertising|behavioral advertising|interest based advertising)`,
        unless: 'opt out | right | rights | means | defined as',
      },
      // A list of recipients
      {
        says: { text: 'Advertisers and their agencies.', leadIn: 'We disclose usage data to:' },
        match: '(^|:) ..4 {ad-firms}',
        under: '(recipient*|receives|{pass-on})',
        unless: 'opt out',
      },
      {
        says: 'We let advertising companies run scripts on our pages.',
        match:
          '(let|lets|allow|allows|permit|permits) ..3 {ad-firms} ..2 (to)? (put|use|place|set|collect|access|run|receive)',
        unless: 'opt out',
      },
      {
        says: 'The banners on our pages are delivered by DoubleClick, which may set a cookie.',
        match:
          '(ads|advertisements|banners|adverts) ..6 (is|are) (served|delivered|supplied) (to you)? by !(us|we|our|this|the)',
      },
      {
        says: 'LinkedIn Insight Tag and Google Ads conversion tracking run on our marketing site, but not in the product.',
        match: `
          (linkedin|google|facebook|meta|tiktok|twitter|microsoft|bing|pinterest) ..2 (insight tag|conversion tracking|conversion api|conversions api)
        `,
      },
    ],
    no: [
      { says: 'We pass nothing about you on to advertisers.', match: '{pass-on} nothing ..6 to ..3 {ad-firms}' },
      {
        says: 'Ad networks never receive your information from us.',
        match: '{ad-firms} ..3 never ..4 (get|see|receive|learn|have|obtain)',
      },
      {
        says: 'Advertisers get none of your data.',
        match:
          '{ad-firms} ..10 (get|gets|receive|receives|obtain|see|are given|collect|collects|learn) (no|none|nothing)',
      },
      {
        says: 'This site carries no advertising.',
        match:
          '(carries|carry|shows|show|displays|contains|accepts|runs|has|have) no ..2 (advertising|ads|advertisements|adverts)',
      },
      {
        says: 'We do not show ads.',
        match: `
          (not|never) (show|display|run|carry|have|serve|host|contain|accept|use) (any|third|party|you|paid|or)* (advertising|ads|advertisements|
          adverts)
        `,
        unless: 'based on | personalized | premium | relevant | tailored',
      },
      {
        says: 'There is no advertising in this app.',
        match:
          '(there is no|there are no|has no|have no|free of|without any) (third party)? (advertising|ads|advertisements|adverts)',
      },
    ],
  },
  never: ['^ ..3 (learn|read|find out|see) ..2 how'],
});

export const examples = defineExamples({
  yes: [
    'Ad exchanges obtain your cookie ID when an ad slot is loaded.',

    'We provide data about your device to demand-side platforms.',

    'We share your device identifier with advertising networks.',
    'Ad networks may place cookies on your computer when you visit us.',
    'Third-party companies serve ads on this site and may use facts about your visits.',

    'We may let partners read hashed emails in order to show you relevant ads through ad exchanges that receive your data.',

    'Banner ads on this site are served by AdForce, and cookies received with banner ads are collected by our ad company.',
  ],
  no: [
    'No data is shared with advertisers.',

    'We do not share your personal data with advertisers.',

    'We do not yet share your data with advertisers.',
    'Advertisers are never told who you are, and get no data from us.',
  ],
  silent: [
    "Please read the advertisers' own policies.",
    'Advertising pays for this site.',
    'You can learn how advertisers use cookies at www.example.org.',

    'We may use your address to send you our own catalogue.',
    'We do not show ads based on your health.',
    'We give advertisers aggregated figures on our readership.',
    'Hosting companies store our backups.',
    'Please contact our advertising department for rates.',
    'We tell no one what you read.',
    'Under the CCPA, "selling" includes disclosing personal information to advertisers for money.',
    'This section explains how we share data with advertisers.',
  ],
});
