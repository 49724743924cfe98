/**
 * Link texts that say by themselves what they offer, as laws and consent managers word them. They hold in a policy and
 * in any page's footer, so this file imports nothing but the kinds.
 */
import type { ChoiceKind } from '../policy/report';

export interface Offer {
  readonly kind: ChoiceKind;
  /** Following it stops a collection, a use or a sharing. */
  readonly optOut: boolean;
}

const whose = '(?:my |your |our )?';
const settings = '(?:settings|preferences|choices|options|controls)';
const verb = '(?:(?:manage|change|open|edit|update|review|customi[sz]e|adjust|set) )?';

/** Whole link texts, in lower case with plain hyphens and quotes. */
const labels: readonly (readonly [ChoiceKind, boolean, RegExp])[] = [
  // "Your Privacy Choices" and its icon are the opt-out link of California's rules: 11 CCR § 7015.
  ['sale', true, /^(?:your |my )?(?:california |us |u\.s\. )?privacy choices$/],
  ['sale', true, /^(?:do not|don't) (?:sell|share)\b[^.]{0,60}$/],
  ['sale', true, /^limit the use\b[^.]{0,20} of my sensitive\b[^.]{0,40}$/],
  ['sale', true, /^opt[ -]?out of (?:the )?(?:sale|sharing|selling)\b[^.]{0,60}$/],
  ['advertising', true, /^(?:about (?:our |your )?)?ad ?choices$/],
  ['advertising', true, new RegExp(`^${verb}${whose}(?:ads?|advertising|interest-based ads?) ${settings}$`)],
  [
    'cookies',
    true,
    new RegExp(
      `^${verb}${whose}(?:cookies?|consent|tracking|tracker)s?(?: and tracking| & tracking| consent)? (?:${settings}|manager|consent|tool)$`,
    ),
  ],
  [
    'cookies',
    true,
    /^(?:manage|reject|refuse|disable) (?:all |my |your |non-essential )?(?:cookies?|consent|trackers?)$/,
  ],
  [
    'marketing',
    true,
    new RegExp(`^${verb}${whose}(?:e-?mail|communications?|marketing|newsletter|subscription) ${settings}$`),
  ],
  ['marketing', true, /^unsubscribe(?: here| now)?$/],
  [
    'data-request',
    false,
    /^(?:submit |make |send )?(?:a |an |your )?(?:privacy|data|data subject|subject access|access|deletion|consumer|dsar|privacy rights) requests?(?: form| portal)?$/,
  ],
  ['data-request', false, /^(?:exercise|request) (?:my|your) (?:privacy |data |data protection )?rights$/],
  [
    'data-request',
    false,
    /^(?:download|export|request|get) (?:a copy of )?(?:my|your) (?:personal )?(?:data|information)$/,
  ],
  ['account', false, /^(?:delete|close|deactivate) (?:my|your) account$/],
];

/**
 * @param label a link's whole text, in the spelling of `plainText`
 * @returns null for texts that name no offer of their own
 */
export const standardOffer = (label: string): Offer | null => {
  const bare = label.replace(/^[\W_]+|(?<![\W_])[\W_]+$/g, '').replace(/\s+/g, ' ');
  const found = bare.length < 90 ? labels.find(([, , pattern]) => pattern.test(bare)) : undefined;
  return found ? { kind: found[0], optOut: found[1] } : null;
};
