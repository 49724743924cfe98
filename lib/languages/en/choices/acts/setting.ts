/** It offers a setting or choices: "manage your preferences". What it stops is told by the topic. */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const handle = any(
  'adjust|adjusting',
  'change|changes|changing',
  'control',
  'customize|customizes|customizing',
  'edit|editing',
  'exercise|exercises|exercising',
  'express|expresses|expressing',
  'indicate|indicates|indicating',
  'know|knowing',
  'learn|learning',
  'make|makes|making',
  'manage|manages|managing',
  'modify|modifying',
  'review|reviewing',
  'select|selecting',
  'set|setting',
  'update|updates|updating',
  'view|viewing',
);
const whichChoices = any(
  'about|available|of|related|such|the|their|these|your',
  'ad|advertising|communication|communications|contact|email|marketing|newsletter|subscription',
  'app|cookie|device|location|privacy|profile',
);
const decide = any(
  'adjust|adjusting',
  'change|changing',
  'choose|choosing',
  'control',
  'decide|deciding',
  'influence|influencing',
  'limit|limiting',
  'manage|managing',
);
const use = any(
  'collect|collects|collected|collecting',
  'personalize|personalizes|personalized|personalizing',
  'share|shares|shared|sharing',
  'target|targets|targeted|targeting',
  'track|tracks|tracked|tracking',
  'us|use|uses|used|using',
);
const clear = any(
  'clear|clearing',
  'control',
  'delete|deleting',
  'erase|erasing',
  'manage|managing',
  'remove|removing',
);
const change = any(
  'adjust|adjusting',
  'change|changes|changing',
  'choose|chooses|choosing',
  'customize|customizes|customizing',
  'edit|editing',
  'manage|manages|managing',
  'modify|modifying',
  'select|selecting',
  'update|updates|updating',
);
const subscriptions = any(
  'alert|alerts',
  'communication|communications',
  'email|emails',
  'mailing|mailings',
  'newsletter|newsletters',
  'notification|notifications',
  'subscription|subscriptions',
);

export const patterns = definePatterns({
  'manage-choices': `${handle} ..7 ${whichChoices} ~3 ({choices})`,
  // "Adjust how SocialCo uses your visits"
  'adjust-how': `${decide} (how|whether) !(to|you) ..7 ${use}`,
  // What "can be managed in your settings" is told, not offered.
  'in-your-settings': '!<managed (go to|visit|in|through|via|using) your ~3 (settings|preferences)',
  'your-choices': 'your ~3 (choices|options|preferences|controls)',
  'choices-about': `
      (choices|options|a choice) (about*|regarding|concerning|related to|with respect to|available|for*|in*|that? we
      (provide|offer))
    `,
  'kinds-of-choices': '(cookie|privacy|ad|ads|advertising|marketing|consent|communication|email|tracking) ({choices})',
  manager: '(cookie|consent|preference|ad interest) manager',
  'preference-centre': '(preference|preferences) center',
  'manage-cookies': `${clear} ..7 (cookie|cookies|flash|local shared (object|objects)|local storage)`,
  'manage-them': 'manage (and delete)? them',
  'change-subscriptions': `${change} ..8 ${subscriptions} !(address*|account*|service*|plan*|fee*|price*)`,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'manage-choices': ['Manage your cookie preferences.', 'Learn about the many choices you have.'],
    'adjust-how': ['Adjust how SocialCo uses your visits.', 'Decide whether partners may track your route.'],
    'in-your-settings': ['Find it in your phone settings.'],
    'your-choices': ['Your privacy choices'],
    'choices-about': ['You have choices regarding postcards.', 'Options that we offer stand below.'],
    'kinds-of-choices': ['Cookie settings', 'Marketing preferences'],
    manager: ['Open the consent manager.'],
    'preference-centre': ['Visit our preference centre.'],
    'manage-cookies': ['You can delete our small cookies.', 'Clear local storage once a month.'],
    'manage-them': ['Browsers let you manage and delete them.'],
    'change-subscriptions': ['Choose which newsletters you get.'],
  },
  silent: [
    'We set cookies when you enter.',
    'Change your e-mail address at the desk.',
    'This can be managed in your settings.',
    'How to decide whether to bring a coat.',
    'The settings of the lamp are fixed.',
    'Manage a team of clerks.',
  ],
});
