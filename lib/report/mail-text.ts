/** The text of an e-mail by which a reader makes a choice that the policy offers by address only. */
import type { Choice, ChoiceKind, PolicyReport } from '../policy/report';
import type { MessageKey, Translate } from './translate';

/** Message names may not hold hyphens. */
const purpose = (kind: ChoiceKind): MessageKey => (kind === 'data-request' ? 'mail.dataRequest' : `mail.${kind}`);

/** A polite, complete request in the interface's language; the reader only adds their account. */
export const mailText = (choice: Choice, report: PolicyReport, t: Translate): string => {
  const policy = report.url ?? report.title;
  return choice.optOut ? t('mail.optOut', [policy, t(purpose(choice.kind))]) : t('mail.request', [policy]);
};
