/** Social widgets: plug-ins, share buttons and embeds of other companies that can collect data on these pages. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const network = '(facebook|twitter|linkedin|pinterest|instagram|tiktok|youtube|tumblr|reddit|whatsapp|vimeo|google)';

export const practice = definePractice({
  id: 'social-widgets',
  clauses: {
    yes: [
      '(social|social media|social network|social networking|facebook) (plugin|plugins|plug in|plug ins|widget|widgets|button|buttons|feature|features)',
      '(like|share|tweet|pin it|follow|sharing) (button|buttons|widget|widgets) & (collect|collects|collected|receive|receives|cookie|cookies|information|data|track|tracks|transmit*|sent|send|set)',
      '(embed|embeds|embedded|embedding) .. (content|video|videos|tweets|posts|media|player|players|maps|feeds) & (collect|collects|track|tracks|cookie|cookies|monitor|receive|data|information)',
      `(plugin|plugins|plug ins|plug in|widget|widgets|button|buttons) (of|from|by|provided by|for|such as|like) ..4 ${network}`,
      `${network} .. (plugin|plugins|plug ins|plug in|widget|widgets|button|buttons)`,
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Social media buttons',
  question: 'Do social networks see you here?',
  why: 'A “Like” button or an embedded video can report your visit to the network even if you never click it.',
  says: {
    yes: 'Social media buttons or embedded content can report your visit to other companies.',
    no: 'It says it has no social media buttons that collect data.',
    mixed: 'It contradicts itself about social media buttons.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Our pages include social media features, such as a Like button, which may collect your IP address.',
    'Social plug-ins on this site are run by the networks themselves.',
    'The Share button sets a cookie to work properly.',
    'Embedded videos from other sites may collect data about you as if you had visited them.',
    'We use buttons from Facebook and Twitter.',
    'Social widgets may send your address to the company that provides them.',
  ],
  no: [
    'We do not use social media plugins.',
    'Our site has no Facebook buttons.',
    'There are no social widgets on our pages.',
  ],
  silent: [
    'Sign in with your Facebook account.',
    'Follow us on Twitter.',
    'Press the button below to send the form.',
    'We share pictures with our readers.',
  ],
});
