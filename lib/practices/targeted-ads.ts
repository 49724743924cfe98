/** Targeted advertising: what is known about the reader decides which advertising or marketing they see. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const ads = '(ad|ads|advert|adverts|advertisement|advertisements|advertising|promotions|offers|marketing|banners|promotional)';
const fit = '(target|targets|targeted|targeting|tailor|tailors|tailored|tailoring|personalize|personalized|personalizing|customize|customized|customizing|relevant|select|optimize|match|matched|based on)';

export const practice = definePractice({
  id: 'targeted-ads',
  clauses: {
    yes: [
      `${fit} .. ${ads}`,
      `${ads} .. ${fit}`,
      '(interest based|behavioral|behaviorally|behaviourally|online behavioral|cross context|personalized|contextual and behavioral|relationship based) (advertising|ads|ad|advertisements|targeted|content|marketing|targeting)',
      `${ads} .. (of interest|interest you|your interests|may interest|interested in|likely to|suited to|appeal to|relevant to)`,
      '(retarget*|remarket*|lookalike)',
      '(use|uses|used|using) ... information ... (to|for|in order to) ..4 (serve|deliver|provide|display|show|send|present) ..6 (ads|advertisements|advertising|ad)',
      '(custom|similar|matched) (audience|audiences)',
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Targeted advertising',
  question: 'Are ads aimed at you?',
  why: 'To choose ads for you, someone keeps a profile of your interests, habits and purchases.',
  says: {
    yes: 'What you do is used to choose the ads or offers you see.',
    no: 'It says it does not aim ads at you.',
    mixed: 'It contradicts itself about aiming ads at you.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'We use what you read to show you ads that match your interests.',
    'Information about your visits may be used to target advertising.',
    'Our partners provide interest-based advertising on this site.',
    'Advertisements may be tailored to the region you live in.',
    'We may send you offers that we think will be of interest to you.',
    'With retargeting, we can show you our products on other sites.',
    'We build custom audiences from our customer list.',
  ],
  no: [
    'We do not show targeted advertising.',
    'Your data is never used to personalize ads.',
    'We do not engage in behavioral advertising.',
  ],
  silent: [
    'Our site carries advertisements.',
    'We tailor the site to your screen.',
    'You may advertise your house for sale here.',
    'Contact our advertising department for prices.',
  ],
});
