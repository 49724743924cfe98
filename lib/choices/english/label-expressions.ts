/** The standard labels as expressions. Generated from `labels.ts` by `npm run generate`. */
import type { ChoiceKind } from '../../policy/report';
export const labelExpressions: readonly (readonly [ChoiceKind, boolean, RegExp])[] = [
  ['sale', true, /^ (?:(?:your |my ))?(?:(?:(?:california |us )|u s |usa ))?privacy choices $/],
  ['sale', true, /^ (?:do not |don t )(?:sell |share )(?:(?![;] )\S+ ){0,12}?$/],
  ['sale', true, /^ limit the use (?:(?![;] )\S+ ){0,4}?of my sensitive (?:(?![;] )\S+ ){0,8}?$/],
  ['sale', true, /^ (?:opt out |optout )of (?:the )?(?:sale |sharing |selling )(?:(?![;] )\S+ ){0,12}?$/],
  ['advertising', true, /^ (?:about (?:(?:our |your ))?)?(?:ad choices |adchoices )$/],
  [
    'advertising',
    true,
    /^ (?:(?:manage |change |open |edit |update |review |customise |customize |adjust |set ))?(?:(?:my |your |our ))?(?:(?:ad |ads |advertising )|interest based (?:ad |ads ))(?:settings |preferences |choices |options |controls )$/,
  ],
  [
    'cookies',
    true,
    /^ (?:(?:manage |change |open |edit |update |review |customise |customize |adjust |set ))?(?:(?:my |your |our ))?(?:cookie |cookies |consent |tracker |trackers |tracking )(?:(?:(?:and )?tracking |consent ))?(?:settings |preferences |choices |options |controls |manager |consent |tool )$/,
  ],
  [
    'cookies',
    true,
    /^ (?:manage |reject |refuse |disable )(?:(?:(?:all |my |your )|non essential ))?(?:cookie |cookies |consent |tracker |trackers )$/,
  ],
  [
    'marketing',
    true,
    /^ (?:(?:manage |change |open |edit |update |review |customise |customize |adjust |set ))?(?:(?:my |your |our ))?(?:email |e mail |(?:communication |communications |marketing |newsletter |subscription ))(?:settings |preferences |choices |options |controls )$/,
  ],
  ['marketing', true, /^ unsubscribe (?:(?:here |now ))?$/],
  [
    'data-request',
    false,
    /^ (?:(?:submit |make |send ))?(?:(?:a |an |your ))?(?:(?:access |consumer |deletion |dsar |privacy |data )|data subject |privacy rights |subject access )(?:request |requests )(?:(?:form |portal ))?$/,
  ],
  ['data-request', false, /^ (?:exercise |request )(?:my |your )(?:(?:(?:privacy |data )|data protection ))?rights $/],
  [
    'data-request',
    false,
    /^ (?:download |export |request |get )(?:a copy of )?(?:my |your )(?:personal )?(?:data |information )$/,
  ],
  ['account', false, /^ (?:delete |close |deactivate )(?:my |your )account $/],
];
