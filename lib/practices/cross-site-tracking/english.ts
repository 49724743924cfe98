/** How policies in English state `cross-site-tracking`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const ofOthers =
  '(sites|websites|apps|services) of (other|third|unrelated|different) (companies|parties|publishers|owners)';

const elsewhere = `
  ((other|third party|different|multiple|various|unaffiliated|unrelated|non affiliated|nonaffiliated|participating|many|across) ..2 (sites|websites|
  site|website|apps|applications|mobile applications|services|online services|properties|platforms|webpages|pages)|${ofOthers})
`;

const behavior = '(activities|activity|behavior|browsing|browsing history|visits|visit|movements|actions)';

const places = `
  ((other|third party|different|multiple|various|unaffiliated|unrelated|non affiliated|nonaffiliated|participating|many|across) ..2 (sites|websites|
  site|website|apps|applications|mobile applications|online services|properties)|${ofOthers})
`;

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'Ad firms see which sites you viewed before you came here.',
        match: `
          (which|what|the) ..1 (pages|sites|websites) ..2 you ..2 (saw|visited|viewed|opened|see|visit|view|open|read) (before|after) ..2 (you|visiting|
          coming|leaving|our|this)
        `,
      },
      {
        says: 'These tags let us find members while they browse other sites.',
        match: `
          (tags|pixels|cookies|ads|code) ..10 (reach|find|address|meet) ..6 (when|while|as) (you|they|users|visitors|people) ..3 (visit|use|browse|are
          on) other ..2 (sites|websites|apps|pages)
        `,
      },
      {
        says: 'We record the websites you visited before and after ours.',
        match: '(pages|sites|websites) ..6 (visited|visit|viewed|were on) (before|prior to|previously) (and|or) after',
      },
      {
        says: 'We share lists with networks to build lookalike audiences.',
        match: '(lookalike|look alike) (audience|audiences)',
      },
      { says: 'We match customers with publishers in clean rooms.', match: '(clean room|clean rooms)' },
      {
        says: 'We link the phone, tablet and computer you use in order to show consistent ads.',
        match: `
          (link|links|connect|match|recogniz*|associate) ..4 (phone|tablet|computer|laptop|devices|browsers) ..3 (and|,|or) ..6 (phone|tablet|computer|
          laptop|devices|television)
        `,
      },
      {
        says: 'Advertising firms gather data about what you do here and elsewhere online.',
        match: 'what you do ..4 (here|on this|on our) ..4 (and|or) ..3 (elsewhere|on other|other sites|other websites)',
      },
      {
        says: 'We use retargeting to show you our shop’s ads on other sites.',
        match: `(see|shown|show you) ..3 our ..1 (ads|adverts|advertisements) ..4 (on|across|in) ..3 other ..2 (pages|sites|websites|apps)`,
      },
      {
        says: 'Our ad partners track your browsing across other websites.',
        match: `
          (track|tracks|tracked|tracking|follow|follows|followed|monitor|monitors|recogniz*) ..6 (you|your|users|user|visitors|browsing|activities|
          activity|behavior|movements|they|consumers|individuals) ..8 (across|over time and across|on|to|between|off) ..4 (${elsewhere}|websites|sites|
          the internet|the web|apps|devices)
        `,
        // To one's own sites: nobody is followed anywhere.
        unless: '(return|returns|returning|come back|comes back) to (the|our|this|these|its)',
      },
      {
        says: 'They form a profile from your visits to many sites.',
        match: `${behavior} ..8 (across|over time and across|on|in|to|from|between|at|with) ..4 ${places}`,
      },
      {
        says: 'Third parties may collect data about your online activities over time and across different websites.',
        match: `
          (collect|collects|collected|collecting|gather|gathered|combine|combined|link|links|store|share) ..16 (across|from|on|over time and across|
          through) ..2 ${elsewhere} ..2
          & (track*|advertis*|ads|ad|browsing|${behavior}|{tracker}|analytics)
        `,
      },
      {
        says: 'Third parties may collect data about your online activities over time and across different websites.',
        match: 'over time and (across|on|between)',
      },
      {
        says: 'Our ad partners track your browsing across other websites.',
        match: `
          across ..3 (websites|the internet|the web|apps|browsers)
          & (track*|recogniz*|advertis*|ads|ad|${behavior}|profile|profiles|identify)
        `,
      },
      {
        says: 'We link your visits across platforms.',
        match:
          '(recogniz*|identify|link|links|linked|connect|track) ..8 across ..3 (devices|your devices|browsers|platforms|services)',
      },
      {
        says: 'We may link the phones and computers you use, so-called cross-device tracking.',
        match: `(cross) (site|context|contextual|device|app|domain|browser) ..2 (tracking|behavioral|advertising|targeting|ads|matching|linking)`,
        unless: '(means|defined|definition|meaning|right to)',
      },
      { says: 'We set re-targeting cookies.', match: '(retarget*|remarket*)' },
      {
        says: 'Partners use cookie syncing to recognise you.',
        match: '(cookie|cookies|id|ids|identity|identifier) (sync|syncing|synching|matching|synchronization)',
      },
      {
        says: 'We use retargeting to show you our shop’s ads on other sites.',
        match: `
          (show|serve|deliver|display|see|place|provide|target) ..6 (ads|advertising|advertisements|ad) ..6 (on|across) ..4 (${elsewhere}|the internet|
          the web)
        `,
      },
      {
        says: 'Ads reflect your browsing of our and other websites.',
        match: `
          (ads|advertising|advertisements) ..16 (visit|visits|activities|activity|browsing) ..8 (and|or) (other|third party) ..2 (sites|websites|apps|
          services)
        `,
      },
      {
        says: 'These networks combine your visits to this and other sites.',
        match: '(visits|visit) to (this|our|the|these) ..4 (and|or) (to )?other ..2 (sites|websites)',
      },
      { says: 'Our partners know what you read elsewhere on the web.', match: 'elsewhere on the (internet|web)' },
      {
        says: 'Partners may link your devices so that ads follow you.',
        match: '(link|links|connect|match|associate) ..3 devices & (ads|ad|advertis*|track*|recogniz*)',
      },
      {
        says: 'When you visit sites that carry our buttons, we learn which page you read.',
        match: `
          (pages|websites|sites|apps) (..3 you visit)? (that|which) (use|carry|include|embed|integrate|contain|have) ..3 our ..2 (services|service|
          button|buttons|plugin|code|technology|tags|widgets|advertising|cookies)
          & (collect*|receive*|see|learn|visit*|track*)
        `,
      },
      {
        says: 'They form a profile from your visits to many sites.',
        match: `(profile|profiles) ..6 (visits|activity|browsing) ..3 (to|on|across) ..2 (many|other|different|various|several) ..2 (sites|websites)`,
      },
      {
        says: 'These firms watch what you do across the web.',
        match: `
          (follow|follows|track|tracks|watch|watches|observe|monitor) (you|users|visitors|what you do) (from|to|onto|off|beyond|around|across|elsewhere)
        `,
      },
      {
        says: 'Your activity on this site may be combined with activity elsewhere to choose ads.',
        match: '(activity|activities|behavior|browsing|data|visits) elsewhere',
      },
      {
        says: 'Our ads may appear on pages you visit after leaving us.',
        match: 'after ..3 (leave|leaving|left|visiting) ..3 (us|our|the|this)',
        unless: '(!(ads|ad) .)? (policy|terms)',
      },
      {
        says: 'Partners may gather facts about you across various websites.',
        match: `(collect|collects|gather|record) ..4 (about|from) you ..3 (on|across) ..4 ${places}`,
      },
      {
        says: 'Our scripts follow you after you leave.',
        match: '(track|follow|monitor) ..3 (once|after) ..3 (leave|left|leaving)',
      },
    ],
    no: [],
  },
  never: [
    '(settings|setting|browser|browsers|device|phone) ..4 (allow|allows|permit) ..2 cross (site|app|device) tracking',
    `(limit|limits|prevent|prevents|block|blocks|stop|stops|restrict|disable|against|avoid|reject) ..2 cross (site|app|device) tracking`,
    '(preference|preferences|choice|choices|wish|wishes) ..3 (about|regarding|on|concerning|not) ... cross site tracking',
    '(opt out|opting out|opt outs|learn more) ',
    // What people do in public, and what other sites are answerable for.
    'public activities',
    '(subject to|governed by) ..8 (rules|policy|policies|terms)',
    '(does|do) not (apply|cover|extend)',
    '(compare|comparing) ..4 usage',
    '(inform|tell) (websites|sites)',
    '(link|links|linked) to ..4 (other|third party) (sites|websites)',
    '(post|comment|comments|share|publish) ..6 (on|to) ..4 social',
  ],
});

export const examples = defineExamples({
  yes: [
    'Advertising companies can recognise your browser on other sites.',
    'We collect information about visits to our site and to other websites.',

    'Information about your activity on unaffiliated apps is used to choose ads.',
    'We combine your use of the app with your activity in apps of other companies.',
  ],
  no: [
    'We do not track you once you have left this site.',
    'We do not monitor your browsing on other websites.',
    'Third parties may not follow you from our site to others.',

    'We do not track you across other websites.',
    'We do not allow cross-site tracking.',
    'Your activity is never followed across third-party sites.',
  ],
  silent: [
    'Your browser can block cross-site tracking.',
    'Some browsers send a signal that states your preference on cross-site tracking.',
    'Set your phone to prevent cross-app tracking.',
    'You can follow us on other sites.',
    'We monitor our own site for errors.',
    'Other websites have other rules.',
    'Cookies let us recognise you when you return to our websites.',

    'Our site has links to other websites.',
    'Your public activities may appear on other websites.',
    'DNT lets you tell websites not to follow you across other sites.',
    'We are not responsible for the practices of other sites.',
    'You can use one account across all your devices.',
    'We collect information about how you use this site.',
    'Many websites track you across the web.',
  ],
});
