/** How policies in English state `data-browsing`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      { says: { text: 'Pages visited', leadIn: 'We collect:' }, match: '{watches} ... {browsing-data}' },
      {
        says: { text: 'time spent on each page, search terms', leadIn: 'Usage data:' },
        match: '{listed} ..30 {browsing-data}',
      },
      {
        says: 'Your activity on the site is tracked.',
        match: `
          {browsing-data} ..10 (is|are|was|were|be|being|may|we|us) ..4 (collected|gathered|stored|recorded|logged|tracked|monitored|obtained|retained|
          received|captured|collect|record|track|store|log)
        `,
      },
      {
        says: { text: 'Search history', under: 'Information we collect automatically' },
        match: '^ ..10 {browsing-data}',
        under: `
          ({collection-heading}|(automatic*|usage|log) ..3 (information|data|collected|collection)|(internet|online|network|electronic) ..4 activity|
          browsing)
        `,
        unless: '(no|not) $',
      },
      {
        says: { text: 'Searches', under: 'Usage information' },
        match: '^ ..10 (searches|clicks|referring|date and time|time and date)',
        under: '({collection-heading}|(automatic*|usage|log) ..3 (information|data|collected|collection))',
        unless: '(no|not) $',
      },
      {
        says: 'Cookies help us to understand how visitors use our website.',
        match: `
          (understand|analyze|analyzing|learn|see|study|measure|monitor) ..2 how (you|users|visitors|people|our users|our visitors|customers|members)
          ..2 (use|uses|interact|navigate|browse)
        `,
      },
      {
        says: 'Terms typed into the search box are saved.',
        match:
          '(typed|entered|type|enter) ..3 (search box|search field|search bar) ..6 (saved|stored|logged|kept|recorded|counted)',
      },
      {
        says: 'The songs that you play are counted so that artists can be paid.',
        match: `
          (songs|films|videos|articles|pages|games|programs|books|shows|stories) (that)? you (play|watch|read|open|view|listen to) ..3 (are|is) ..2
          (counted|logged|noted|recorded|saved|registered|stored)
        `,
      },
      {
        says: 'We set first-party cookies for sessions and use Segment and Mixpanel to understand feature usage.',
        match: '(understand|analyze|measure|study) ..2 (feature|product|app) usage',
      },
    ],
    no: [
      {
        says: 'We do not track which pages you visit.',
        match: `(not|never) (watch|record|see|track|note|monitor) (what|which|how|where) ..2 you (click|read|view|do|watch|look|open|visit)`,
      },
      {
        says: { text: 'No', leadIn: 'Browsing history — Collected', under: 'What personal information do we collect?' },
        match: '{browsing-data} ..4 (collected|collect) no $',
      },
    ],
  },
  never: [
    '(create|creating|determine|use|measure|compile|using) ..2 (aggregate|aggregated) ',
    '(privacy seal|will explain|this policy covers|policy covers)',
    '{outsiders-do}',
    '(not|never) ..2 (associate|link|combine|connect|tie|correlate|share|disclose|sell|transmit) ... {browsing-data}',
    `
      ^ (these|those|such|third party|third parties|advertisers|they|some|ad|our advertising) !(tools|technologies|cookies|files|logs|services) ..8
      (may|use|collect|can|will)
    `,
    '(third party|other|linked|those) (sites|websites) ..4 (may|might|can) ..3 (collect|track)',
    `(third parties|companies|advertiser|advertisers|networks) ..4 (may|which may|can|will) ..3 (collect|be collecting|recognize|place)`,
    '(we|may) ..2 (share|disclose|transmit|transfer) ... {browsing-data}',
    '(advertisements|advertising|ads) ..8 based on',
    '(do not track (signal*|request*|browser|header|setting*)|opt out|opting out)',
    '(next time|collected depends|collect depends|at your own risk|for more information about how)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We look at the traffic patterns of our visitors.',
    'We log what you watch and listen to.',

    'We record which pages you look at and how long you stay.',
    'We log the searches that you make.',
    'We track the number of times a user opens our emails.',
    'We analyse your viewing habits to recommend films.',
    'We record the pages you visit and the links you click.',

    'We collect usage data, such as the features you use.',
    'Our logs include your search terms and the time spent on each page.',

    'We collect information about your visit.',
    { text: 'The pages that you requested', leadIn: 'We automatically collect:' },

    'Clickstream data is stored for statistics.',
  ],
  no: [
    'We do not monitor what you do on our site.',

    'We do not track the pages you visit.',
    'We never record your search queries.',
    'Your browsing history is not stored.',

    'We do not watch which pages you look at.',
  ],
  silent: [
    'Please visit our help page.',
    'You can use our service without an account.',
    'Our pages are open to everyone.',
    'We collect your name and address when you order.',
    'Please click here to read the terms.',
    'Search engines list our site.',
  ],
});
