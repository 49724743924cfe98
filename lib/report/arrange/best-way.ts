/** The one way out to begin with. */
import type { MessageKey } from '../translate';
import type { Choice, ChoiceKind, PolicyReport } from '../../policy/report';

/** What a kind of choice is for, in words. Message names may not hold hyphens. */
export const kindName = (kind: ChoiceKind): MessageKey =>
  kind === 'data-request' ? 'ways.dataRequest' : `ways.${kind}`;

/** What a way out stops, the most first; places to act that stop nothing come after them. */
export const byEffect: readonly ChoiceKind[] = [
  'sale',
  'advertising',
  'cookies',
  'analytics',
  'marketing',
  'flash',
  'data-request',
  'account',
  'contact',
];

/** The one way out to begin with: what stops most, known to work before unknown, pages before addresses to write to. */
export const bestWay = ({ choices }: PolicyReport): Choice | null => {
  const rank = ({ kind, optOut, status, href }: Choice): number =>
    (optOut ? 0 : 100) + 10 * byEffect.indexOf(kind) + (status === 'live' ? 0 : 2) + (/^https?:/.test(href) ? 0 : 1);
  const working = choices.filter(
    // No browser has Flash any more.
    ({ kind, status, href }) => status !== 'retired' && /^(?:https?|mailto):/i.test(href) && kind !== 'flash',
  );
  return working.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
};
