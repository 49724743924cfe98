/** How policies in English state `social-widgets`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const network =
  '(facebook|twitter|linkedin|pinterest|instagram|tiktok|youtube|tumblr|reddit|whatsapp|vimeo|google|snapchat|xing)';

const takes = `
  (collect|collects|collected|receive|receives|received|cookie|cookies|track|tracks|transmit|transmits|transmitted|sent|recogniz*|ip address|informed|
  monitor|connection|log|record|records|hosted|connects)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: "Facebook's Like button on our pages tells Facebook that you visited.",
        match: `
          (like|share|tweet|sharing) (button|buttons) ..3 (tell|tells|inform|informs|let|lets|may tell|can tell) ..2 (facebook|twitter|linkedin|
          pinterest|instagram|google|the network|social)
        `,
      },
      {
        says: 'Social plug-ins on this site are run by the networks themselves.',
        match: `
          (social|social media|social network|social networking|facebook|twitter|linkedin|third party) (plugin|plugins|plug in|plug ins|widget|widgets|
          button|buttons)
        `,
      },
      {
        says: 'Our pages include social media features, such as a Like button, which may collect your IP address.',
        match: `
          (social|social media|social network|social networking) (feature|features)
          & (${takes}|button|buttons|widget|widgets|like)
        `,
      },
      {
        says: 'The Share button sets a cookie to work properly.',
        match: `
          (like|share|tweet|pin it|follow|sharing|this) (button|buttons|widget|widgets|icons)
          & (${takes}|information|data|feature|features|include|includes|contain|contains|loaded)
        `,
        unless: '(nothing|no data|no information) ..2 (sent|to)',
      },
      {
        says: 'Embedded videos from other sites may collect data about you as if you had visited them.',
        match: `(embed|embeds|embedded|embedding) !(in) ..2 (content|video|videos|tweets|posts|media|player|players|maps|feeds|articles) ..12 ${takes}`,
      },
      {
        says: 'We use buttons from Facebook and Twitter.',
        match: `(plugin|plugins|plug ins|plug in|widget|widgets|button|buttons) (of|from|by|provided by|for|such as|like) ..4 ${network}`,
      },
      {
        says: 'Loading a page with the Twitter widget sends your IP address to Twitter.',
        match: `${network} ..5 (plugin|plugins|plug ins|plug in|widget|widgets|button|buttons)`,
      },
      {
        says: { text: 'They may record which page you are on.', after: 'Our articles carry share buttons.' },
        match: `(they|(these|such|the|this) (features|widgets|buttons|plugins|plug ins|feature|widget|button)) ..6 (${takes}|record)`,
        after: '(social media|social network|(like|share|tweet) (button|buttons)|widget|widgets|plugin|plugins)',
      },
      {
        says: 'Our pages use plugins of Facebook and LinkedIn.',
        match: `(plugin|plugins|plug ins|plug in|widget|widgets) ..3 (of|from|by) ..3 (social (networks|media|network)|${network})`,
      },
      {
        says: 'Loading a page with the Twitter widget sends your IP address to Twitter.',
        match: `(plugin|plugins|plug ins|plug in|widget|widgets) & (${network}|social) & ${takes}`,
      },
      {
        says: "Facebook's Like button on our pages tells Facebook that you visited.",
        match: `(social (network|networks|media)|${network}) ..10 (button|buttons|widget|widgets) ..4 (${takes}|tells|lets|know|knows)`,
      },
      {
        says: 'Embedded videos from other sites may collect data about you as if you had visited them.',
        match: `
          embedded (content|video|videos|media) ..4 (from|by) ..3 ((other|third party) (sites|websites|services|platforms)|third parties|${network})
        `,
      },
      { says: 'Comments on our blog run on Disqus.', match: '(addthis|sharethis|gigya|disqus|addtoany|shareaholic)' },
      {
        says: 'Our pages have "Share this" buttons.',
        match: '(add|share) this (button|buttons|widget|widgets|plugin|plugins|icon|icons)',
      },
      {
        says: 'There are share buttons of social networks under each article.',
        match: '(share|sharing) (button|buttons) ..2 (of|from) ..2 social (networks|media)',
      },
      {
        says: 'We embed YouTube videos, and YouTube learns what you watch.',
        match: `(embed|embeds|embedding) ..2 ${network}`,
      },
      {
        says: 'We embed YouTube videos, and YouTube learns what you watch.',
        match: `(contain|contains|include|includes|embed|embeds|use|uses) ..2 ${network} (player|players|videos|video|embeds|feeds|widgets)`,
      },
      {
        says: 'When a page with a tweet in it loads, Twitter learns your IP address.',
        match: `(tweet|post|posts|video|videos|feed|map) ..8 ${network} ..2 (learns|sees|receives|gets|records|knows)`,
      },
      { says: 'Videos are embedded from Vimeo.', match: `(embed|embeds|embedded) from ..2 ${network}` },
    ],
    no: [
      {
        says: 'Our share buttons are plain links and send nothing to social networks.',
        match: `(button|buttons|icons|links) ..8 (nothing|no data|no information) ..2 to ..3 (social|facebook|twitter|third parties|the networks)`,
      },
      {
        says: 'No social media plugins are used.',
        match: 'no ..4 (like|share|social|tweet|sharing) ..2 (button|buttons|widget|widgets|plugins|plug ins)',
      },
    ],
  },
  never: [
    'browser (plugin|plugins|plug in|plug ins)',
    '(participate|participating|participation) in',
    '(sign in|login|log on|signing in) ..6 (button|buttons)',
    'social media plug ins . by providing',
    '(sites|services|websites) ..4 (include|contain|of others|integrate) ..4 our ..4 (plugin|plugins|widgets|buttons)',
  ],
});

export const examples = defineExamples({
  yes: [
    'The Like button may tell Facebook that you visited our page, even if you do not click it.',

    'Social widgets may send your address to the company that provides them.',

    "The sharing icons below our posts are loaded from the networks' own servers.",
  ],
  no: [
    'We have no like buttons or widgets.',

    'We do not use social media plugins.',
    'Our site has no Facebook buttons.',
    'There are no social widgets on our pages.',
  ],
  silent: [
    'We may share this data with the firms that work for us.',
    'We do not share this information with anyone.',
    'You add this number to your profile.',
    'Tell your friends on Twitter.',
    'Like our page on Facebook.',
    'You may register with your Google account.',

    'Sign in with your Facebook account.',
    'Follow us on Twitter.',
    'Press the button below to send the form.',
    'We share pictures with our readers.',
  ],
});
