/** How policies in English state `analytics-opt-out`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'You can stop us from measuring your use of the app in the preferences.',
        match: '(stop|prevent|keep) us from (measuring|tracking|analyzing|recording|counting) ..4 (use|usage|visits)',
      },
      {
        says: "If you don't wish to be counted by our analytics software, click here.",
        match: `not (want|wish|like) ..4 (counted|measured|tracked|included|recorded) ..4 (by|in|with) ..4 (analytics|measurement|statistics)`,
      },
      {
        says: 'You can opt out of Google Analytics with a browser add-on.',
        match: `(left out|excluded|exclude yourself|opt out|removed) ..2 (of|from) ..3 (statistics|analytics|measurement|visitor counts)`,
      },
      {
        says: 'You can prevent Google from processing your usage data by installing a plug-in.',
        match:
          '(prevent|stop|keep) google from (processing|collecting|using|recording) ..8 (data|information|usage|analytics)',
      },
      {
        says: 'Google offers an add-on against Google Analytics; install the Google Analytics add-on to stay out.',
        match: 'google ..4 (add on|addon|plug in|plugin)',
      },
      {
        says: { text: 'To opt out visit this page.', under: 'Analytics' },
        match: '(opt|opting) out',
        under: '(analytics|measurement)',
        unless: '{mailing}|(ads|ad|advertising|sale|sell)',
      },
      {
        says: { text: 'You can opt out by using the add-on that Google provides.', under: 'Google Analytics' },
        match: '(opt|opting) out',
        after: '(google|web|usage|adobe|site) analytics',
        unless: '{mailing}|(ads|ad|advertising|sale|sell)',
      },
      {
        says: 'Visitors may opt out of the audience measurement at any time.',
        match: `
          (opt|opts|opting|opted) out ... (analytics|analytical|measurement|telemetry|usage data|usage statistics|usage information|statistics|omniture|
          nielsen|comscore|quantcast|mixpanel|matomo|hotjar|flurry|chartbeat)
        `,
      },
      {
        says: 'Our analytics run on Matomo, and you can opt out below.',
        match: `
          (analytics|measurement|telemetry|usage data|usage statistics|omniture|nielsen|comscore|quantcast|mixpanel|matomo|hotjar|webtrends) ... (opt|
          opting) out
        `,
      },
      {
        says: 'The plug-in is at https://tools.google.com/example.',
        match: '(gaoptout*|https://tools.google.com*|http://tools.google.com*|tools.google.com*)',
      },
      {
        says: 'You can prevent Google Analytics from recording your visits by installing the browser plug-in.',
        match: 'google analytics ... (add on|addon|plug in|plugin)',
      },
      {
        says: 'To turn off analytics, open the settings of the app.',
        match: `
          (disable|turn off|decline|block|prevent|refuse|reject|switch off|deactivate|stop) ..8 (analytics|telemetry|usage (data|statistics|reports|
          reporting)|crash (reports|reporting))
        `,
      },
      {
        says: 'You can limit which of your data we use to understand how people use our app.',
        match: `
          (turn off|disable|limit|control|opt out|stop) ..16 (understand how (you|users|people) use|improve our (services|service|products|site))
        `,
      },
      {
        says: 'You can decide in the settings whether we collect usage statistics.',
        match: '{you} ..6 (choose|control|decide) ..8 (analytics|telemetry|usage statistics)',
      },
      {
        says: 'You may object to the measuring of your visit by clicking here.',
        match: '(object|objection) to ..4 (measuring|measurement|analysis of|analytics|counting) ',
      },
      {
        says: {
          text: 'You can turn these off under Settings.',
          after: 'We use Crashlytics and Amplitude to find out how the app is used.',
        },
        match: `
          {you} (can|may) ..1 ((turn|switch) (it|this|these|them|that|both) off|(turn|switch) off (it|this|these|them|that)|disable (it|this|these|them|
          that))
        `,
        after: '(analytics|firebase|crashlytics|amplitude|mixpanel|matomo|telemetry|measurement|usage statistics)',
      },
    ],
    no: [
      {
        says: 'You cannot opt out of analytics.',
        match: `
          {can-not} ..2 (opt out|opting out|turn off|switch off|disable|refuse|decline) ..4 (analytics|measurement|telemetry|usage (data|statistics|
          reports))
        `,
        unless: '(if|when|where) ..3 {can-not}',
      },
    ],
  },
});

export const examples = defineExamples({
  yes: [
    'Download the opt-out add-on at tools.google.com/dlpage/gaoptout.',
    'Within the settings menu you may disable crash reports and usage data.',
    'You may stop the collection of analytics data by rejecting performance cookies in the banner.',
  ],
  no: [
    'There is no way to turn off our analytics.',
    'It is not possible to disable telemetry.',
    'You cannot turn off the collection of usage statistics.',
  ],
  silent: [
    'We use Google Analytics to see how visitors use our site.',
    'Analytics data is anonymous.',
    'We use Google Analytics to count visits.',
    'You may opt out of our newsletter.',
    'Analytics help us to find out which pages people like.',
    'You can turn off cookies in your browser.',
  ],
});
