/** How policies in English state `third-party-cookies`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const others = `
  ({outsiders}|{vendors}|affiliates|google|facebook|meta|youtube|vimeo|twitter|linkedin|tiktok|hotjar|microsoft|doubleclick|social networks|ad servers|
  third party (features|tools|plugins|tags|technologies))
`;

const tool = '({tracker}|local shared objects|flash cookies|html5)';

const set = `
  (use|uses|using|used|utilize|employ|place|places|placed|placing|set|sets|setting|send|sends|sent|deploy|serve|served|store|recognize|read|drop|
  install|access|have|embed|assign)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Some cookies on our pages come from other companies, such as video hosts.',
        match:
          '{tracker} ..4 (come|comes|are|is|originate) from ..2 (other|third|outside) (companies|parties|firms|sites)',
      },
      {
        says: "Our partners' tags and software kits run within our app.",
        match: `
          {outsiders} ..2 (tags|scripts|sdks|pixels|software kits|code|tools) ..3 (run|load|work|operate|read|are|is) ..4 (our|this) (app|apps|site|
          website|pages|page|service|services)
        `,
      },
      {
        says: 'Video hosts set cookies.',
        match: '(ad servers|video hosts|youtube|vimeo) ..6 (sets|set|place|places) ..3 {cookie}',
      },
      {
        says: 'Our analytics vendor sets its own cookies.',
        match: `${others} ..16 ${set} ..8 ${tool}`,
        unless: `((their|other|linked|those|these) (own )?(site|sites|website|websites) (may|also|use)|cookies are (pieces|small|text)|combine)`,
      },
      {
        says: 'Some cookies are placed by third parties that help us measure our audience.',
        match: `
          {tracker} .. (set|placed|used|served|sent|operated|delivered|deployed|employed|controlled|owned|recognized|collected) ..2 by .. ${others}
        `,
      },
      { says: 'This website contains third-party cookies.', match: '(third party|third parties) ..2 {tracker}' },
      {
        says: 'Our app includes SDKs from other companies such as Facebook.',
        match: `{tracker} (of|from|by|belonging to) ..4 ${others}`,
      },
      {
        says: 'We use cookies, including those from Hotjar.',
        match: `{tracker} .. including (those|cookies) (of|from|set by|placed by|provided by) ..4 ${others}`,
      },
      {
        says: 'While you browse, companies such as Google set the DoubleClick cookie.',
        match: `(google|doubleclick|facebook|adsense|dart|advertiser|advertisers|advertising partners|meta) ..2 (cookie|cookies|pixel|pixels|sdk|sdks)`,
      },
      {
        says: 'We allow Hotjar to collect clicks with pixels.',
        match: `
          (allow|allows|permit|let|lets|enable|enables|authorize) .. ${others} ..2 to .. (set|place|use|access|recognize|read|collect) .. {tracker}
        `,
      },
      {
        says: 'Pixels on our pages enable advertisers to count their visitors.',
        match: `{tracker} ..3 (allow|allows|enable|enables) ..4 {outsiders} to`,
      },
      {
        says: 'Advertisers collect data about your visits through cookies.',
        match: `${others} ... (collect|gather|receive|obtain|track|record) ... (using|through|via|use of) ..4 {tracker}`,
      },
      {
        says: 'We share the contents of cookies with our affiliates.',
        match: '{share} ..20 {cookie} ..20 with ..6 ({outsiders}|affiliates|businesses)',
      },
      {
        says: 'Advertisers may set their own cookies on your browser when you see their banners.',
        match: '(their|its) own ..4 {tracker}',
        unless: '^ (the|our|this) (site|website|app|service) ..4 its',
      },
      {
        says: 'Our app includes SDKs from other companies such as Facebook.',
        match:
          '(sdk|sdks|software development kits|scripts|tags|plugins) .. (from|of|by|provided by|with) ..4 {outsiders}',
      },
      {
        says: 'While you browse, companies such as Google set the DoubleClick cookie.',
        match: '(google analytics|doubleclick|adsense|adwords) ... {cookie}',
      },
      {
        says: 'The cookies that count visits belong to Google Analytics.',
        match: '{cookie} ..16 (google analytics|doubleclick|adsense|adwords|facebook pixel)',
      },
      // Rows of a table of cookies
      {
        says: { text: '_ga (Google): analytics, 2 years', under: 'Cookies we use' },
        match:
          '(^|:) ..5 (google|facebook|meta|doubleclick|youtube|vimeo|hotjar|linkedin|microsoft|tiktok|stripe|hubspot)',
        under: '{cookie} (that)? (we|used|on our|on this) | (use|uses) ..3 {cookie}',
      },
      {
        says: { text: 'Set by Hotjar, kept for a year', under: 'Cookies' },
        match:
          '(set by|provider) ..3 (google|facebook|meta|matomo cloud|hotjar|youtube|linkedin|microsoft|tiktok|stripe|hubspot)',
        under: '{cookie}',
      },
      {
        says: { text: 'Some of them belong to other companies.', after: 'Our pages set cookies.' },
        match: '(belong|belongs|come|comes) (to|from) ..1 (other|third|outside) (companies|parties|firms)',
        after: '{cookie}',
      },
      {
        says: 'We let others place pixels on our pages.',
        match: `(allow|permit|let|lets|enable|authorize) (others|anyone|anybody|other companies) ..2 (set|place|use|put|collect|access) ..4 {tracker}`,
      },
      {
        says: 'The app has code from other companies that collects device data.',
        match: `
          (app|apps|site|pages|services) ..4 (software|code|sdks|scripts|tools) ..1 (from|of|by) ..2 {outsiders} ..6 (collect|collects|gather|receive|
          track)
        `,
      },
      {
        says: 'LinkedIn Insight Tag and Google Ads conversion tracking run on our marketing site, but not in the product.',
        match: `(linkedin|google|facebook|meta|tiktok|twitter|microsoft|bing|pinterest) ..2 (insight tag|conversion tracking|tag manager)`,
      },
    ],
    no: [
      {
        says: 'No third-party scripts run in this app.',
        match: 'no ..2 third party (trackers|tracking|scripts|tags|pixels|sdks|cookies)',
      },
      {
        says: 'Nobody but us sets cookies here.',
        match:
          '(nobody|no one|none) (but|other than|except) us ..3 (sets|set|places|place|uses|use|reads) ..2 {tracker}',
      },
      {
        says: 'Our pages load nothing from other companies: no scripts, no pixels.',
        match: `(nothing|no (scripts|content|files|resources|code)) ..2 (from|of) (other|third|outside) (companies|parties|servers|sites)`,
      },
    ],
  },
  never: [
    'our (product|products|software|browser|extension|tool|tools) ..3 (block|blocks|stop|stops)',
    '{cookie} (can|may) be (blocked|deleted|refused|disabled|turned off)',
    '(opt out|opting out|opt outs|opted out|learn more|more information)',
    '(will|do|does) not combine',
    '(refuse|reject|accept|block|disable|delete|decline|manage) ..4 {cookie}',
    '(policy|statement|notice) ..4 (covers|explains|applies|describes)',
    '(other|linked) (sites|websites) (may|that)',
    '(not|no) .. (access to|control over|control) .. {cookie}',
  ],
});

export const examples = defineExamples({
  yes: [
    'Facebook may place a cookie through the like button on our pages.',
    'Advertisers on our site sometimes use cookies.',
    'Both first-party and third-party cookies are set.',

    'We let our partners place cookies and pixels on our pages.',
    'An outside ad server delivers the banners, and this ad network may use cookies to count them.',

    'Shopify uses cookies to keep track of your cart.',
    'Banner ads on this site are served by AdForce, and cookies received with banner ads are collected by our ad company.',
  ],
  no: [
    'There are no third-party trackers on this website.',
    'We do not permit others to place cookies here.',
    'None of our pages load third-party scripts.',

    'We do not allow third-party cookies on our site.',

    'Our partners do not place cookies here.',
  ],
  silent: [
    'Third-party cookies can be blocked.',
    'Sites we link to may use cookies.',
    'Our own cookies last one year.',

    'We use cookies of our own.',
    'You can opt out of our partners’ cookies here.',
    'We have no control over the cookies that outside companies use elsewhere.',
    'Websites we link to may have their own privacy policies.',
    'Block third-party content in your browser if you like.',
    'We share aggregate figures with our advertisers.',
    'Our product blocks third-party cookies.',
    'The plug-in that we removed last year set third-party cookies.',
  ],
});
