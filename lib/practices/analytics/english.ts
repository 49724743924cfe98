/** How policies in English state `analytics`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const services = `
  google analytics | firebase
  | (adobe|yahoo|facebook|universal|flurry|twitter|apple|amplitude|mixpanel|mobile|microsoft|vercel|cloudflare) (web )?analytics | omniture | webtrends
  | comscore | nielsen | quantcast | chartbeat | mixpanel | matomo | piwik | hotjar | crashlytics | flurry | localytics | sitecatalyst | coremetrics
  | statcounter | urchin | hitbox | hitslink | appsflyer | plausible analytics | new relic | optimizely | scorecard research | scorecardresearch
  | plausible | fathom | posthog | amplitude | google tag manager | kissmetrics | clicky | mobileapptracking
`;

const outside = `
  ({outsiders}|{service-providers}|companies|firms|affiliates|clients|(outside|external|independent|third party|separate|another|contract with a|
  engaged a|hired a) (company|firm|vendor|service|services))
`;

const analysis = `
  ((analyze|analyzes|analyzing|analysis of|analyses of) ..4 (data|information)|(analyze|analyzes|analyzing|measure|measures|counts|monitors|studies|
  measuring|measurement of|analysis of|analyses of|statistics (about|on|of)|track|tracking|monitor|evaluate|gauge|understand|study) ..5 (site|website|
  websites|traffic|usage|visits|visitors|users|audience|how you|how users|how visitors|activity on|use of|trends|behavior|effectiveness|performance|
  popularity))
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'External tools help us to count readers.',
        match: '(third party|outside|external) (tools|software|services|tool) ..3 (count|measure|analyze|study|track)',
      },
      {
        says: 'A measuring company places code on our site to compile audience figures.',
        match: '(measuring|measurement|research|counting) (company|firm|service) ..8 (code|tag|pixel|script|audience)',
      },
      {
        says: { text: 'Analytics: to see how our site performs', under: 'Service providers' },
        match: '^ ..2 analytics',
        under: '(service provider*|sub processor*|subprocessor*|subprocessors|third parties|recipient*|google|adobe)',
      },
      {
        says: 'Outside companies give us figures on how people use our pages.',
        match: `
          {outsiders} ... (provide|provides|give|gives|giving|send|sends|supply) us ..4 (information|reports|statistics|analysis|data|insights|figures)
          ..6 (usage|use|visitors|users|traffic|audience|how|browsing)
        `,
      },
      {
        says: 'We and our service providers study how well our services do.',
        match: `
          we and ..3 ({outsiders}|{service-providers}) ..24 (analyze|measure|study|understand) ..6 (use|usage|services|site|website|users|visitors)
        `,
      },
      {
        says: 'Information about your use of the site is sent to Google, which compiles reports for us.',
        match: `
          (sent|passed|transmitted|transferred) to ..3 (google|adobe|another company|a company|a firm|{outsiders}) ..8 (compiles|reports|statistics|
          evaluate|analyze|measure)
        `,
      },
      { says: 'This site is measured with Plausible.', match: `(${services})` },
      {
        says: { text: 'analytics companies', leadIn: 'We share data with:' },
        match: `
          (analytics|analytic|measurement|web analysis|research|metrics|traffic measurement|statistics|tracking) (provider|providers|service|services|
          company|companies|vendor|vendors|partner|partners|firm|firms|sdk|sdks|service providers|service provider)
        `,
      },
      {
        says: 'An outside analytics provider measures traffic on our site.',
        match: 'analytics ..3 (providers|partners|provider|partner|vendors)',
      },
      {
        says: 'We use analytics tools.',
        match:
          '(use|uses|utilize|utilizes|employ|employs) ..8 analytics ..3 (tools|tool|software|technologies|services)',
      },
      {
        says: 'We rely on outside tracking technologies.',
        match: `
          (third party|outside|external) ..2 (analytics|measurement|tracking) (tool|tools|software|cookies|technologies|technology|services|service)
        `,
      },
      {
        says: 'An outside service counts our visitors.',
        match: `${outside} ..20 ${analysis}`,
        unless: '(internet service provider|internet service providers|isp|unauthorized)',
      },
      {
        says: 'Firms that we trust conduct research on our behalf.',
        match: `${outside} ... (conduct|conducting|perform|performing|undertake|do) ..4 (research|analysis|analyses) !(about the ad)`,
      },
      {
        says: 'We hand usage data to third parties for analytics.',
        match: `
          ${outside} ... (data analysis|analyze data|data analytics|market research|business analytics|research purposes|analytics purposes|(for|and|or|
          ,) analytics|research and analysis)
        `,
      },
      {
        says: 'We share usage data with third parties for analytics purposes.',
        match: '(third party|third parties|outside|another company) ... analytics',
      },
      {
        says: 'We share usage data with third parties for analytics purposes.',
        match: '{share} ... {third-parties} ... (analytics|analysis|research|statistical) (purposes|purpose)',
      },
      {
        says: 'Other companies set cookies to study how readers move around.',
        match: `{outsiders} ... {tracker} ..16 (analyze|understand|measure|study) ..4 (how|use|usage|traffic|which|the use)`,
      },
      {
        says: 'Service providers compile statistics for us.',
        match: `{outsiders} ..20 (compile|compiles|prepare|generate|produce|create|provide us with) ..5 (statistics|reports|metrics|insights)`,
      },
      {
        says: 'Other companies help us to understand which pages people like.',
        match: '{outsiders} ..8 (understand|determine|learn|see) (which|how|what|whether)',
      },
      {
        says: 'A website statistics program counts our readers.',
        match: `
          (third party|outside|external|web|website|site) ..1 (analytics|tracking|traffic|statistics|usage|audience) (service|services|software|utility|
          program|tool|tools|company|companies|reporting)
        `,
      },
      {
        says: 'Our audience is measured by an outside firm.',
        match:
          '(measurement|measured|analyzed|statistics|metrics) ..8 (by|from) ..6 (third party|outside|independent|external)',
        unless: '(fraud|audit|security)',
      },
      {
        says: 'Statistics on our traffic are compiled for us by another company.',
        match: `(statistics|traffic|visits|usage) ..4 (compiled|counted|analyzed|measured|studied|collected) ..4 by ..2 ({outsiders}|another|outside)`,
      },
      {
        says: 'You will meet analytics scripts on our site.',
        match: `analytics (tools|tool|software|scripts|code|cookies) ..3 (on|in) (this|our|the) (site|website|websites|app|apps|services)`,
      },
    ],
    no: [
      {
        says: 'There are no analytics in our app.',
        match: 'no ..2 analytics (of|at all|in|on|whatsoever|,|;|and|or|nor|$)',
      },
    ],
  },
  never: [
    `
      (research|determine|measure|understand|track|learn|monitor) ..6 (which|about the|about|seen a|landing from) ..4 (advertisement|advertisements|ads|
      ad|advertising)
    `,
    '^ to (block|stop|avoid|prevent|disable|refuse)',
    `^ (you (may|can)|to (opt|learn|find|read|disable|prevent|prohibit)|for (more|information|details|further)|please|learn|more|users can)`,
    '(opt out|opting out) (of|from) ..4 analytics',
    'sensitive (personal )?information',
    '(privacy settings|privacy policies|privacy notices)',
    '(opt out|unsubscribe)',
    `(aboutads*|www.aboutads.info|networkadvertising*|www.networkadvertising.org|adchoices|ad choices|advertising initiative|advertising alliance)`,
    '(prefer|want|wish|like|rather|choose|elect) ..3 (not|stop|limit|avoid)',
    '(accounting|tax advice|legal advice|accountants|auditors|lawyers) ',
  ],
});

export const examples = defineExamples({
  yes: [
    'Adobe Analytics is active on our pages.',

    'We use Google Analytics to see how many people visit.',

    'Third parties help us analyze how visitors use the website.',
    'Our pages carry the code of a web measurement company.',

    'Audience measurement companies may count your visits here.',
    'Analytics services such as Mixpanel receive data about your activity in the app.',
  ],
  no: [
    'No analytics tools run on this site.',
    "We don't use third-party analytics.",

    'We do not use Google Analytics.',
    'No third-party analytics are used in this app.',
    'We never work with analytics companies.',
  ],
  silent: [
    'We study how our customers use the site.',
    'To block Google Analytics, install the add-on.',
    'The analytics team works in Boston.',

    'We analyze our own server logs.',
    'Check the privacy settings of third-party services to understand what they receive.',
    'Our analysts study the housing market.',
    'We use your data to improve our service.',
    'You may opt out of marketing messages.',
    'We have removed Google Analytics from our site.',
    'Instead of Google Analytics we read our own server logs.',
  ],
});
