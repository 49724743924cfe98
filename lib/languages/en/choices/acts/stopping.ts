/** By itself it says that something stops: "opt out", "no longer wish to receive", "turn off". */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const whatStops = any(
  'allowing|being|calling|contacting|displaying|emailing|getting|having|hearing|mailing|receiving|seeing|sending|texting',
  'collecting|disclosing|processing|recording|selling|sharing|showing|storing|targeting|tracking|using',
  'ads|all|cookies|further|future|interest|our|personalized|such|targeted|these|this|us',
  `the ~2 ${any(
    'ads|calls|cookies|email|emails|mailing|mailings|messages|newsletter',
    'collection|delivery|disclosure|display|processing|sale|sharing|tracking|transfer|use',
  )}`,
);
const trackers = any(
  'ad|ads|advertis*|advertising',
  'beacon|beacons|cookie|cookies|flash|local shared',
  'collection|location|sharing|tracking|use of',
);
const send = any('message|messaging', 'reply|replying', 'send|sending', 'sms', 'text|texting');
const wishes = any('ask|choice|choices|choose|decide|elect|like|option|prefer|request|want|wish');
const keep = any('keep|keeps|keeping', 'prevent|prevents|preventing', 'stop|stops|stopping');
const doing = any('being|collecting|processing|reading|recording|seeing|sending|sharing|storing|tracking|using');
const lists = '(list|lists)';
const block = 'block|blocking|deactivate|deactivating|disable|disabling|prevent|preventing';

export const patterns = definePatterns({
  'opt-out': '(opt|opting|opted|opts) out*|optout*',
  unsubscribe: 'unsubscri*',
  'text-stop': `${send} (the word)? [? (stop|stop all|stopall|end|quit|cancel) ]? (by (text|sms))? to [? {digits}`,
  'no-longer': 'no longer (wish*|want*|like*|receive*|get*|hear*|be contacted|desire*|agree*|consent*)',
  discontinue:
    '(discontinue|discontinuing) (receiving|getting|sending|sharing|collecting|tracking|these|such|our|all)|(request|for)' +
    ' ~1 (discontinuance|discontinuation|cessation) of',
  'change-consent': '(change|changing) your consent',
  cease: `(stop|stopping|cease|ceasing) ${whatStops}`,
  // Companies do not want things either.
  'not-want': '!<we (do not|would not|would rather not) (want*|wish*|like*) !(you|to {give})',
  'choose-not': `${wishes} ..5 !<(can|does|did|please do) (not|never) !(to {give})`,
  'not-to':
    '!<(agree|agreed) not to (receive*|be contacted|have*|share*|participate*|be tracked|accept*)|us not to (call|disclose|sell|use)',
  'not-having': 'not having (this|your|such|that|any)',
  decline: 'decline|declines|declining|refuse|refuses|refusing|reject|rejecting',
  'block-trackers': `(${block}|restrict|restricting|limit|limiting) ..8 ${trackers}`,
  'avoid-tracking': '(avoid|avoiding) being? (tracked|tracking|profiled|profiling|targeted|targeting)',
  'block-by': `(${block}) ..10 by (installing|downloading|clicking|visiting)`,
  'control-ads': '(control|controlling) ..5 (ads|advertising|tracking|collection|personalized)',
  'turn-off': '(turn|turned|turning|switch|switched|switching|take|taken) ~4 off',
  without: 'without (personalized|targeted|interest based|tracking|behavioral|cookies)',
  'remove-from-list': `(remove|removed|removing|removal) ..10 ${lists}`,
  exclude: '(exclude|excluding) (your|yourself|them*|personal)|excluded from',
  'off-a-list': `off of? (our|the|this|any|direct mail|mail|mailing|call) ~3 ${lists}`,
  'rather-not': '(rather|prefer) that? we (did|do) not',
  'to-withdraw': 'to withdraw ,|(wish|want|like) to withdraw',
  'not-interested': 'not interested in (receiving|getting|hearing|personalized*|targeted)',
  suppressed: '(be|have|get) ~7 suppressed',
  'stay-off-a-list': `(left|kept|taken|stay|keep) off ~3 ${lists}`,
  'tell-us-to-stop': '(want|wish|ask|tell|like) us to (stop|cease)',
  'opt-in-or-out': '(opt|opting) (in|into) (or|and) (opt|opting)? out',
  'restrict-processing': '(restrict|restricting|restriction of) (the|our|any|further|your)? processing',
  'leave-a-list': `(leave|leaving) ~3 ${lists}`,
  'wish-to-leave': '(wish|want|like) to leave !(a|an|us)',
  'end-messages':
    '(end|ending) (the|these|our|all|such)? ~1 (messages|emails|mailings|calls|communications|alerts|texts|notifications)',
  'reset-ad-id': '(reset|resetting) ..5 (advertising|ad) (identifier|identifiers|id)',
  'change-mind': '(change|changed) your mind',
  'object-to': '(object|objected|objecting|objection|objections) (to|against)',
  'may-object': '(to|can|may) object|say no to|(withdraw|withdrawing) from',
  'limit-this': 'limit (this|that|it|these|such)',
  'should-you-not': 'should you (not|no longer|prefer not)',
  // Who does not agree with the text itself has no way but to go.
  'not-agree':
    'you do not (agree|consent) !(~7 (policy|terms|notice|statement|practices|conditions|agreement|rules|changes))',
  'can-be-refused': '(can|may) be (stopped|refused|blocked|rejected|declined)',
  'can-be-disabled':
    '(cookie|cookies|beacon|beacons|advertising|location|personalization|sharing|tracking) ..7' +
    ' (can|may) be (disabled|deactivated)',
  'keep-from': `${keep} ..10 from ${doing}`,
  'removed-from': `
      (removed|removing|remove) (!(information*|data*|content*|account*|,|:|;) .)*4 from ..7 (database|records|files|
      program|programs)
    `,
  'withdraw-consent':
    '(withdraw|withdrawing|revoke|revoking|remove|removing|retract|retracting) ..3 (consent*|permission*|authoriz*)',
  // "We do not sell" promises; "Do Not Sell My Information" offers.
  'do-not-sell': '!<we do not (sell|share) ..7 (my|list)',
  'do-not-share-switch': 'do not (sell|share) ..2 (button|form|link|option|page|setting|switch|toggle)',
  'do-not-contact-list': `do not (contact|email|mail|call) ${lists}`,
  'cancel-subscription':
    '(cancel|canceling|cancelling) ..7 (newsletter*|email*|alert*|subscription !(plan*|fee*|price*)|subscriptions|mailing*)',
  'whether-targeted': 'whether ..3 receive targeted',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'opt-out': ['You may opt out of our surveys.', 'An opt-out form hangs at the till.'],
    unsubscribe: ['Unsubscribe with the link below every letter.'],
    'text-stop': ['Text STOP to 70070 and we go quiet.', 'Reply "END" to (555) 010-0100.'],
    'no-longer': ['Members who no longer wish to hear from us may say so.'],
    discontinue: [
      'Discontinue receiving our postcards on this page.',
      'You may request discontinuance of our letters.',
      'Ask us to discontinue our calls.',
    ],
    'change-consent': ['If you wish to change your consent, write to the gatekeeper.'],
    cease: ['Here you can stop receiving postcards.', 'Ask us to cease the use of your photo.'],
    'not-want': [
      'Tick the box if you do not want your visits counted.',
      'Anyone who would rather not like this can say so.',
    ],
    'choose-not': ['You may choose that your name is not printed.', 'Our members prefer never to be called.'],
    'not-to': [
      'You have asked not to be contacted by phone.',
      'Tell us not to share your letters.',
      'Neighbours may ask us not to sell their letters.',
    ],
    'not-having': ['If you prefer not having your visits counted, press the button.'],
    decline: ['Every visitor can decline our stickers.', 'Refusing the meter takes one click.'],
    'block-trackers': ['Your browser can block these tiny cookies.', 'Limit the sharing of your route in the app.'],
    'avoid-tracking': ['Avoid being tracked by the gate with a paper ticket.'],
    'block-by': ['You can prevent StatCo’s counting by installing its extension.'],
    'control-ads': ['Readers control which ads they see.'],
    'turn-off': ['You may turn the diary off in your profile.', 'Location can be switched off.'],
    without: ['Prefer a page without personalised offers?'],
    'remove-from-list': ['Have your name removed from our postcard list.'],
    exclude: ['Exclude yourself from our counts here.', 'You will then be excluded from the panel.'],
    'off-a-list': ['Get your name off our postal lists.'],
    'rather-not': ['If you would rather we did not print your name, tell us.'],
    'to-withdraw': ['You may ask to withdraw, at any time.', 'Those who wish to withdraw can.'],
    'not-interested': ['Not interested in receiving our almanac?'],
    suppressed: ['You can have your number suppressed.'],
    'stay-off-a-list': ['Stay off all our future lists.'],
    'tell-us-to-stop': ['Tell us to stop at any time.'],
    'opt-in-or-out': ['Opt in or out with this switch.'],
    'restrict-processing': ['You may restrict our processing.', 'A restriction of processing takes a week.'],
    'leave-a-list': ['Leave our mailing list here.'],
    'wish-to-leave': ['Readers who wish to leave can do so.'],
    'end-messages': ['Press here to end these weekly alerts.'],
    'reset-ad-id': ['Your phone lets you reset its advertising identifier.'],
    'change-mind': ['You can change your mind later.'],
    'object-to': ['You may raise objections to our profiling.', 'To object to this, write to us.'],
    'may-object': [
      'Neighbours may object by post.',
      'Say no to our stickers here.',
      'You are withdrawing from the panel.',
    ],
    'limit-this': ['Visitors can limit this with a switch.'],
    'should-you-not': ['Should you no longer care for our news, tell us.'],
    'not-agree': ['Press no if you do not consent to the camera.'],
    'can-be-refused': ['These stickers can be refused.'],
    'can-be-disabled': ['The location of the van can be disabled.'],
    'keep-from': ['An add-on keeps StatCo’s script from seeing your visits.'],
    'removed-from': ['Ask to be removed at once from our postal records.'],
    'withdraw-consent': ['You can withdraw your consent.', 'Revoke a permission in the app.'],
    'do-not-sell': ['Do Not Sell My Information', 'Put your name on the do-not-share list.'],
    'do-not-share-switch': ['Flip the “do not sell” switch.'],
    'do-not-contact-list': ['We keep a do-not-call list.'],
    'cancel-subscription': ['Cancel our weekly newsletter here.'],
    'whether-targeted': ['Decide whether you receive targeted brochures.'],
  },
  silent: [
    'We collect your name when you enter the raffle.',
    'We do not want to keep your letters.',
    'If you do not want to give your address, shop in our store.',
    'You agreed not to share your password.',
    'We do not sell photographs.',
    'You do not agree with this policy? Then leave.',
    'Would you like to leave a comment?',
    'You can cancel a subscription plan at the till.',
    'Please do not hesitate to write.',
    'Removed content from our database is kept for a week.',
  ],
});
