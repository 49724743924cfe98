/** How policies in English state `cookie-controls`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

/** "Refuse" is negative by itself: a pattern that holds "not" is read as it stands, not denied by its own words. */
const refuse = `
  refuse | refuses | refusing | reject | rejects | rejecting | block | blocks | blocking | disable | disables | disabling | disallow | decline
  | declines | declining | delete | deleting | deletes | remove | removing | clear | clearing | erase | turn off | turning off | turn them off
  | switch off | deactivate | disabled | rejected | blocked | refused | turned off | deny | prevent | limit | restrict | control | manage | accept or
  | whether to accept | accept all | only accept | stop accepting | suppress
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Most browsers can be told to turn cookies away.',
        match: `(browser|browsers) ..4 (told|instructed|made|configured) to ..4 (turn|refuse|reject|block|keep|stop|warn) ..4 ({cookie}|away)`,
      },
      {
        says: 'Our consent banner lets you choose which categories of cookies you accept.',
        match: `(choose|select|decide|pick|change|set) ..2 (which|what|your) ..4 {cookie} ..4 (accept|allow|permit|we use|are set|choices|preferences)`,
      },
      {
        says: "If you'd rather not have cookies, turn them off in your browser.",
        match: '(turn|switch|shut) (them|cookies|it) off ..4 (browser|settings|preferences)',
      },
      { says: 'You may decide not to accept our cookies.', match: `{you} ... not (to)? accept ..8 {cookie}` },
      {
        says: 'You are not required to accept our cookies.',
        match: 'not (have|need|required|obliged|obligated) to accept ..4 {cookie}',
      },
      {
        says: { text: 'Your browser lets you refuse them.', under: 'Cookies' },
        match: `({you}|browser|browsers) ... (${refuse}) (them|these|it)`,
        under: '{cookie}',
      },
      {
        says: { text: 'Your browser has a setting to block them.', after: 'We place cookies on your computer.' },
        match: `({you}|browser|browsers) ... (${refuse}) (them|these)`,
        after: '{cookie}',
      },
      { says: 'You can set your browser to refuse cookies.', match: `{you} ... (${refuse}) ..8 {cookie}` },
      {
        says: {
          text: 'Firefox: Clear cookies and site data',
          under: 'How to control cookies',
          leadIn: 'Instructions for popular browsers:',
        },
        match: `(browser|browsers|setting|settings) ... (${refuse}|warn|warns|alert|alerts|notify|notifies|prompt|ask) ..10 {cookie}`,
      },
      {
        says: 'If you would rather have no cookies, use your browser to delete them.',
        match: `{cookie} ... (browser|browsers|setting|settings) ... (${refuse}|warn|alert|notify|prompt)`,
      },
      {
        says: 'Use the consent banner to reject non-essential cookies.',
        match: `(^|(if|by|to|you|how to)) (${refuse}) ..5 {cookie}`,
      },
      {
        says: 'Cookies can be turned off in the preferences of your browser.',
        match:
          '{cookie} ..6 (be|are|is|have) (refused|disabled|blocked|deleted|turned off|rejected|declined|removed|cleared)',
      },
      {
        says: 'You are free to decline our cookies if your browser permits.',
        match: `
          (refuse|refusing|reject|rejecting|block|blocking|disable|disabling|decline|declining|warn|warns|warned|alert|notify|notifies|prompt|turn off|
          not accept|disallow)
          & {cookie}
          & (browser|browsers)
        `,
      },
      {
        says: 'You can opt out of analytics cookies.',
        match: '(opt|opting) out ..4 {cookie}',
        unless: '{advertisers}|nai|daa|advertising',
      },
      {
        says: 'Most browsers have an option not to accept cookies.',
        match: '(option|choose|choice) ..4 not to accept ..4 {cookie}',
      },
      {
        says: 'Use the Cookie Settings link to change your mind.',
        match: 'cookie (settings|preferences|preference|choices|controls)',
      },
      {
        says: { text: 'You can change this in your browser options.', after: 'Our pages set cookies.' },
        match: `{you} ... (browser|browsers) ..16 (${refuse}|option|options|set)`,
        after: '{cookie}',
        unless: 'browser type',
      },
      {
        says: { text: 'Your browser has a setting to block them.', after: 'We place cookies on your computer.' },
        match: `(browser|browsers) ... (settings|setting|preferences|options|set) ..8 (${refuse}|warn|alert|notify)`,
        after: '{cookie}',
        unless: 'browser type',
      },
      {
        says: 'Set your browser so that it asks you before it takes a cookie.',
        match: '(set|configure|adjust|change) your browser ... (asks|ask|tells|warns|before|each time) ..8 {cookie}',
      },
      {
        says: 'By way of the banner you choose which cookies we may set.',
        match: '(choose|decide|select|pick) which ..2 {cookie}',
      },
      {
        says: 'If cookies bother you, clear them from your hard disk.',
        match: `
          (clear|delete|remove|erase|wipe) (them|these) ..2 (from|in|off|on) ..2 (your|the) ..1 (computer|browser|device|hard|phone)
          & {cookie}
        `,
        unless: 'we ..2 (clear|delete|remove|erase)',
      },
    ],
  },
  never: [
    '(deleted|removed|cleared|erased) ..2 (when|once|after|as soon as) ..3 (close|quit|closes|closed|exit|leave|log out)',
    '(will|does|do|can) not (remove|delete|block|control|manage) ..4 {cookie}',
    '{cookie} ..4 (accept|accepted) ..2 (payment|order)',
    '(renew|repeat|again) ..4 opt out|opt out again',
    'until (you|they) delete',
    'clear (gif|gifs|pixel|pixels)',
    '(remember|remembering) ..3 cookie consent',
  ],
});

export const examples = defineExamples({
  yes: [
    'You can set your browser to warn you before it accepts a cookie.',

    'It is possible to switch off cookies in Internet Explorer under Tools.',

    'If you disable cookies, parts of the shop will not work.',
    'Most browsers let you delete cookies in their settings.',

    'Most browsers accept cookies on their own, but you can make yours warn you before it takes one.',
  ],
  silent: [
    'Cookies are deleted when you close the browser.',
    'Cookies are small text files stored on your computer.',
    'The site does not use cookies.',
    'We use cookies to keep you signed in.',
    'A cookie is a small file that your browser stores.',
    'You may delete your account.',
    'Our advertisers set cookies when you visit.',
    'Cookies cannot read your hard drive.',
  ],
});
