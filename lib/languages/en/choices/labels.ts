/**
 * Link texts that say by themselves what they offer, as laws and consent managers word them. A pattern is for the whole
 * text, as `spellLabel` spells it. `npm run generate` turns them into the expressions that the reader can afford.
 */
import { any, defineExamples, definePatterns } from '../../listed-patterns';
import type { Choice } from '../../../policy/report';

const my = '(my|your|our)?';
const handle = '(manage|change|open|edit|update|review|customise|customize|adjust|set)?';
const right = any('access|consumer|deletion|dsar|privacy', 'data|data subject|privacy rights|subject access');
const settings = 'settings|preferences|choices|options|controls';

export const patterns = definePatterns({
  // "Your Privacy Choices" and its icon are the opt-out link of California's rules: 11 CCR § 7015.
  'privacy-choices': '(your|my)? (california|us|u s|usa)? privacy choices',
  'do-not-sell': '(do not|don t) (sell|share) ..12',
  'limit-use': 'limit the use ..4 of my sensitive ..8',
  'opt-out-of-sale': '(opt out|optout) of the? (sale|sharing|selling) ..12',
  'ad-choices': '(about (our|your)?)? (ad choices|adchoices)',
  'ad-settings': `${handle} ${my} (ad|ads|advertising|interest based (ad|ads)) (${settings})`,
  'cookie-settings': `
    ${handle} ${my} (cookie|cookies|consent|tracker|trackers|tracking) (and? tracking|consent)? (${settings}|manager|
    consent|tool)
  `,
  'refuse-cookies':
    '(manage|reject|refuse|disable) (all|my|your|non essential)? (cookie|cookies|consent|tracker|trackers)',
  'mail-settings': `${handle} ${my} (email|e mail|communication|communications|marketing|newsletter|subscription) (${settings})`,
  unsubscribe: 'unsubscribe (here|now)?|mailing list removal',
  'privacy-request': `(submit|make|send)? (a|an|your)? ${right} (request|requests) (form|portal)?`,
  'exercise-rights': '(exercise|request) (my|your) (privacy|data|data protection)? rights',
  'download-data': '(download|export|request|get) (a copy of)? (my|your) personal? (data|information)',
  'delete-account': '(delete|close|deactivate) (my|your) account',
});

const stops = (kind: Pick<Choice, 'kind' | 'optOut'>['kind']): Pick<Choice, 'kind' | 'optOut'> => ({
  kind,
  optOut: true,
});
const asks = (kind: Pick<Choice, 'kind' | 'optOut'>['kind']): Pick<Choice, 'kind' | 'optOut'> => ({
  kind,
  optOut: false,
});

/** What each of them offers. */
export const offers: Readonly<Record<keyof typeof patterns, Pick<Choice, 'kind' | 'optOut'>>> = {
  'privacy-choices': stops('sale'),
  'do-not-sell': stops('sale'),
  'limit-use': stops('sale'),
  'opt-out-of-sale': stops('sale'),
  'ad-choices': stops('advertising'),
  'ad-settings': stops('advertising'),
  'cookie-settings': stops('cookies'),
  'refuse-cookies': stops('cookies'),
  'mail-settings': stops('marketing'),
  unsubscribe: stops('marketing'),
  'privacy-request': asks('data-request'),
  'exercise-rights': asks('data-request'),
  'download-data': asks('data-request'),
  'delete-account': asks('account'),
};

export const examples = defineExamples<typeof patterns>({
  found: {
    'privacy-choices': ['Your Privacy Choices', 'My California privacy choices', 'U.S. Privacy Choices'],
    'do-not-sell': ['Do Not Sell or Share My Personal Information', 'Don’t sell my data'],
    'limit-use': ['Limit the Use and Disclosure of My Sensitive Personal Information'],
    'opt-out-of-sale': ['Opt-out of the sale of my data', 'Opt out of sharing'],
    'ad-choices': ['AdChoices', 'About our ad choices'],
    'ad-settings': ['Ad settings', 'Customise your interest-based ads preferences'],
    'cookie-settings': ['[Cookie settings]', 'Manage cookies & tracking preferences', 'Consent manager'],
    'refuse-cookies': ['Reject all cookies', 'Disable non-essential trackers'],
    'mail-settings': ['E-mail preferences', 'Change my newsletter options'],
    unsubscribe: ['Unsubscribe', 'Unsubscribe here', 'Mailing List Removal'],
    'privacy-request': ['Submit a privacy request', 'Data subject request form'],
    'exercise-rights': ['Exercise your rights', 'Request my data protection rights'],
    'download-data': ['Download my data', 'Get a copy of your personal information'],
    'delete-account': ['Delete my account', 'Close your account'],
  },
  silent: [
    'Privacy choices explained',
    'We do not sell',
    'Cookie policy',
    'Ads',
    'Newsletter',
    'My account',
    'Access',
    '',
  ],
});
