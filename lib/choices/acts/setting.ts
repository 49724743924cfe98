/** Words that offer a setting or choices: "manage your preferences". What it stops is told by the topic. */
import { any, within } from '../plain-text';

const choices = '(?:choices|options|preferences|controls|settings?|permissions)';
const few = '(?:[a-z-]{1,20} ){0,3}?';

export const setting = any(
  '\\b(?:manag|chang|adjust|updat|edit|customi[sz]|control|set|modify|select|exercis|review|know|learn|view|express|mak|indicat)(?:e|es|ing|ting)?\\b' +
    within(50) +
    '\\b(?:your|their|these|location|app|device|profile|such|related|available|of|about|privacy|cookie|ad|advertising|marketing|communications?|e-?mail|newsletter|contact|subscription|the) ' +
    `${few}${choices}\\b`,
  // "Adjust how SocialCo uses your visits"
  `\\b(?:adjust|chang|control|manag|limit|choos|decid|influenc)(?:e|ing)? (?:how|whether) (?!(?:to|you)\\b)${within(40)}\\b(?:us|collect|shar|track|target|personali[sz])(?:e|es|ed|ing|s)?\\b`,
  `\\b(?:go to|visit|in|through|via|using) your ${few}(?:settings|preferences)\\b`,
  `\\byour ${few}(?:choices|options|preferences|controls)\\b`,
  '\\b(?:choices|options|a choice) (?:about|regarding|concerning|related to|with respect to|available|for|in|(?:that )?we (?:provide|offer))\\b',
  `\\b(?:cookie|privacy|ads?|advertising|marketing|consent|communication|e-?mail|tracking) ${choices}\\b`,
  '\\b(?:cookie|consent|preference|ad interest) manager\\b',
  '\\bpreferences? cent(?:er|re)\\b',
  `\\b(?:manag|delet|control|clear|remov|eras)(?:e|ing)?\\b${within(40)}\\b(?:cookies?|flash|local shared objects?|local storage)\\b`,
  '\\bmanage (?:and delete )?them\\b',
  '\\b(?:manag|chang|updat|edit|modif|adjust|select|choos|customi[sz])(?:e|es|ing|y|ying)?\\b' +
    within(50) +
    '\\b(?:newsletters?|subscriptions?|e-?mails?|mailings?|alerts?|notifications?|communications?)\\b(?! (?:address|account|service|plan|fee|price))',
);
