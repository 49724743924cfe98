/** Cross-site tracking: the reader is followed across other sites, apps or services. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const elsewhere = '(other|third party|different|multiple|various|unaffiliated|unrelated|non affiliated|participating|many|all) ..2 (sites|websites|site|website|apps|applications|services|online services|properties|platforms|pages|devices)';

export const practice = definePractice({
  id: 'cross-site-tracking',
  clauses: {
    yes: [
      `(track|tracks|tracked|tracking|follow|follows|followed|monitor|collect|collects|collected|collecting|gather|recogni*|activities|activity|behavior|history|visits|visit|browsing|movements|actions|information|link|identify|use) .. (across|over time and across|on|to|from|between|at) ..4 ${elsewhere}`,
      'across ..4 (sites|websites|the internet|the web|apps|applications|devices|platforms|services|browsers|the web)',
      '(cross) (site|context|device|app|domain|browser)',
      '(retarget*|remarket*)',
      '(cookie|cookies|id|ids|identity|identifier) (sync|syncing|synching|matching|synchronization)',
      '(over time and across)',
      `(ads|advertising|advertisements|ad) .. (on|across) ..4 ${elsewhere}`,
      '(visits|visit) to (this|our|the) .. and other',
      'elsewhere on the (internet|web)',
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'tracking',
  name: 'Tracking across sites',
  question: 'Are you followed to other sites?',
  why: 'A company that sees you on many sites and apps can put together what you read, buy, worry about and where you live.',
  says: {
    yes: 'You are followed across other sites and apps.',
    no: 'It says you are not followed across other sites.',
    mixed: 'It contradicts itself about following you across other sites.',
  },
  tone: { yes: 'alarm', no: 'good', mixed: 'alarm' },
});

export const examples = defineExamples({
  yes: [
    'Our ad partners track your browsing across other websites.',
    'Third parties may collect data about your online activities over time and across different websites.',
    'We use retargeting to show you our shop’s ads on other sites.',
    'These networks combine your visits to this and other sites.',
    'We may link the phones and computers you use, so-called cross-device tracking.',
    'Partners use cookie syncing to recognise you.',
    'Information about your activity on unaffiliated apps is used to choose ads.',
  ],
  no: [
    'We do not track you across other websites.',
    'We do not allow cross-site tracking.',
    'Your activity is never followed across third-party sites.',
  ],
  silent: [
    'Our site has links to other websites.',
    'We are not responsible for the practices of other sites.',
    'You can use one account across all your devices.',
    'We collect information about how you use this site.',
  ],
});
